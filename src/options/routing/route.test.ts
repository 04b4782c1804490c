import { expect, test } from 'vitest';
import { formatRoute, NO_FILTER, parseRoute, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  { view: 'lists' },
  { view: 'parties', filter: NO_FILTER, at: 0 },
  {
    view: 'parties',
    filter: { text: 'a&b =#?% 海康', list: 'us-bis-el', country: 'CN', from: '2019-10-09', to: '2023-03-28' },
    at: 24_999,
  },
  { view: 'party', id: 'luopu_haishi', day: null },
  { view: 'party', id: 'a/b?c#d', day: '2023-03-28' },
  { view: 'settings' },
  { view: 'changes', list: null, text: '' },
  { view: 'changes', list: 'own-1', text: 'x' },
  { view: 'decisions' },
  { view: 'data' },
];

test.each(ROUTES)('$view comes back from its address', (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nothing', '#/party', '#/party?id=', '#%E0%A4%A', '#/constructor'])(
  '%o names the lists',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'lists' });
  },
);

test('what is no day, no country and no row is left out', () => {
  expect(parseRoute('#/parties?from=2023-02-30&to=x&country=cn1&at=-3&text=%E0%A4%A')).toEqual({
    view: 'parties',
    filter: { ...NO_FILTER, text: expect.any(String) },
    at: 0,
  });
});
