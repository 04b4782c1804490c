import { expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  { view: 'sessions', id: null },
  { view: 'sessions', id: 'a/b ä' },
  { view: 'bulk', id: null },
  { view: 'bulk', id: '7' },
  { view: 'watch' },
];

test.each(ROUTES)('%j is read as it was written', (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test.each(['', '#', '#/nothing', '#/sessions/', '#/sessions/%E0%A4%A'])('%j is all sessions', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'sessions', id: null });
});
