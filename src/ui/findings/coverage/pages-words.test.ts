import { expect, test } from 'vitest';
import { withoutTextSentence } from './pages-words.ts';

test('pages without text are named in a sentence', () => {
  expect(withoutTextSentence([])).toBeNull();
  expect(withoutTextSentence([3])).toBe('Page 3 holds no text that can be read (probably a picture).');
  expect(withoutTextSentence([3, 4])).toBe('Pages 3 and 4 hold no text that can be read (probably pictures).');
});
