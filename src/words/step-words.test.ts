import { expect, test } from 'vitest';
import { stepWords } from './step-words.ts';

test.each([
  [{ position: 3, total: 12, hidden: 0, hasWrapped: false }, '3 of 12 on the page'],
  [{ position: 1, total: 12, hidden: 0, hasWrapped: true }, 'First of 12 again'],
  [{ position: 12, total: 12, hidden: 0, hasWrapped: true }, 'Last of 12 again'],
  [{ position: 1, total: 4, hidden: 1, hasWrapped: false }, '1 of 4 on the page; 1 more is hidden on it'],
  [{ position: 1, total: 4, hidden: 2, hasWrapped: true }, 'First of 4 again; 2 more are hidden on it'],
])('%o reads “%s”', (place, words) => {
  expect(stepWords(place)).toBe(words);
});
