import { tokenise } from './tokens.ts';

/** How far words are looked for, in UTF-16 units on either side: room for a dozen long words. */
const WINDOW = 200;
/** Room for a dozen characters of a script written without spaces. */
const SHORT_WINDOW = 24;

/** The folded words before a place of the text, nearest last; at most `count`. A word cut off by the window is left out. */
export function wordsBefore(text: string, start: number, count: number, window = SHORT_WINDOW): string[] {
  const from = Math.max(0, start - window);
  const { keys, starts } = tokenise(text.slice(from, start));
  const whole = from > 0 && starts[0] === 0 ? keys.slice(1) : keys;
  if (whole.length < count && from > 0 && window < WINDOW) return wordsBefore(text, start, count, WINDOW);
  return whole.slice(-count);
}

/** The folded words after a place of the text, nearest first; at most `count`. A word cut off by the window is left out. */
export function wordsAfter(text: string, end: number, count: number, window = SHORT_WINDOW): string[] {
  const to = Math.min(text.length, end + window);
  const { keys, ends } = tokenise(text.slice(end, to));
  const whole = to < text.length && ends.at(-1) === to - end ? keys.slice(0, -1) : keys;
  if (whole.length < count && to < text.length && window < WINDOW) return wordsAfter(text, end, count, WINDOW);
  return whole.slice(0, count);
}
