import { expect, test } from 'vitest';
import { sinceWords } from './listing-dates-words.ts';

test.each([
  ['2023-03-28', '2023-03-30', 'since 28 Mar 2023'],
  [null, '2021-12-17', 'published 17 Dec 2021'],
  [null, null, 'date not in this copy'],
])('effective %s, published %s in few words: %s', (effective, published, words) => {
  expect(sinceWords({ effective, published })).toBe(words);
});
