import { expect, test } from 'vitest';
import { allWords } from './format.ts';
import { pageNumbers } from './page-numbers.ts';
import { words as inWords } from './words.ts';

test.each([
  [[3], '3'],
  [[3, 4], '3 and 4'],
  [[9, 3, 5, 7, 8], '3, 5 and 7 to 9'],
  [[1, 2, 3, 4], '1 to 4'],
  [[1, 2, 4], '1, 2 and 4'],
  [
    Array.from({ length: 45 }, (_, i) => 2 * i + 1),
    `${Array.from({ length: 40 }, (_, i) => 2 * i + 1).join(', ')} and 5 more`,
  ],
])('%j are %s', (pages, words) => {
  expect(pageNumbers(pages, { unread: inWords().unread, all: allWords })).toBe(words);
});
