import { expect, it } from 'vitest';
import { checkEntityId, checkEntryPlace, checkPartyQuery } from './check-lists-message.ts';

const query = { text: 'hik', list: 'us-bis-el', country: 'CN', from: '2023-01-01', to: null, offset: 0, count: 200 };

it('takes what the lists page asks as it is', () => {
  expect(checkPartyQuery(query)).toEqual(query);
  expect(checkEntityId('hikvision')).toBe('hikvision');
  expect(checkEntryPlace({ edition: 3, place: 0 })).toEqual({ edition: 3, place: 0 });
});

it.each([
  [{ ...query, count: 201 }],
  [{ ...query, offset: -1 }],
  [{ ...query, from: '2023-02-30' }],
  [{ ...query, country: 'China' }],
  [{ ...query, text: 'x'.repeat(301) }],
  [{ ...query, text: 5 }],
  [{ ...query, more: 1 }],
  [null],
  ['hik'],
])('refuses %j', (value) => {
  expect(() => checkPartyQuery(value)).toThrow('not understood');
});

it.each([[{ edition: 1 }], [{ edition: 1.5, place: 0 }], [{ edition: 1, place: '0' }], [7]])('refuses %j', (value) => {
  expect(() => checkEntryPlace(value)).toThrow('not understood');
  expect(() => checkEntityId(value)).toThrow('not understood');
});
