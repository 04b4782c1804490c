import { expect, test } from 'vitest';
import { countryOf } from './name-rows.ts';

test.each([
  ['UK', 'GB'],
  ['cn', 'CN'],
  ['CN; HK', 'CN'],
  ["China, People's Republic of", 'CN'],
  ['Germany', 'DE'],
])('%j is %s', (cell, country) => {
  expect(countryOf(cell)).toEqual({ country });
});

test.each(['XX', 'EN', 'Bavaria', '', undefined])('%j is no country', (cell) => {
  expect(countryOf(cell)).toEqual({});
});
