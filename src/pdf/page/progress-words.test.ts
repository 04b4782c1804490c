import { expect, test } from 'vitest';
import { progressWords, sizeWords } from './progress-words.ts';

test.each([
  [1, '1 kB'],
  [640_000, '640 kB'],
  [3_240_000, '3.2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('the way so far is said, with its end where that is known', () => {
  const name = 'a.pdf';
  expect(progressWords({ kind: 'fetching', name, received: 2e6, total: 4e6 })).toBe('Fetching: 2.0 MB of 4.0 MB…');
  expect(progressWords({ kind: 'fetching', name, received: 2e6, total: null })).toBe('Fetching: 2.0 MB…');
  expect(progressWords({ kind: 'reading', name, page: 12, pages: 300, found: null })).toBe('Reading: page 12 of 300…');
});
