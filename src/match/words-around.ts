import { tokenise } from './tokens.ts';

/** How far words are looked for, in UTF-16 units on either side: room for a dozen long words. */
const WINDOW = 200;

/** The folded words before a place of the text, nearest last; at most `count`. A word cut off by the window is left out. */
export function wordsBefore(text: string, start: number, count: number): string[] {
  const from = Math.max(0, start - WINDOW);
  const { keys, starts } = tokenise(text.slice(from, start));
  const whole = from > 0 && starts[0] === 0 ? keys.slice(1) : keys;
  return whole.slice(-count);
}

/** The folded words after a place of the text, nearest first; at most `count`. A word cut off by the window is left out. */
export function wordsAfter(text: string, end: number, count: number): string[] {
  const to = Math.min(text.length, end + WINDOW);
  const { keys, ends } = tokenise(text.slice(end, to));
  const whole = to < text.length && ends.at(-1) === to - end ? keys.slice(0, -1) : keys;
  return whole.slice(0, count);
}
