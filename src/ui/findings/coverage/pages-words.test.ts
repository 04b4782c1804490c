import { expect, test } from 'vitest';
import { pagesWords, withoutTextSentence } from './pages-words.ts';

test.each([
  [[3], 'Page 3'],
  [[3, 4], 'Pages 3 and 4'],
  [[9, 3, 5, 7, 8], 'Pages 3, 5 and 7 to 9'],
  [[1, 2, 3, 4], 'Pages 1 to 4'],
  [[1, 2, 4], 'Pages 1, 2 and 4'],
  [
    Array.from({ length: 45 }, (_, i) => 2 * i + 1),
    `Pages ${Array.from({ length: 40 }, (_, i) => 2 * i + 1).join(', ')} and 5 more`,
  ],
])('%j are %s', (pages, words) => {
  expect(pagesWords(pages)).toBe(words);
});

test('pages without text are named in a sentence', () => {
  expect(withoutTextSentence([])).toBeNull();
  expect(withoutTextSentence([3])).toBe('Page 3 holds no text that can be read (probably a picture).');
  expect(withoutTextSentence([3, 4])).toBe('Pages 3 and 4 hold no text that can be read (probably pictures).');
});
