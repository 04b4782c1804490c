import { type Tokens, tokenise } from '../../match/tokens.ts';

/** How far the words that belong to a name are looked for, in UTF-16 units on either side. */
const REACH = 48;
const LONGEST_TITLE = 8;
/** Where scripts without spaces begin. */
const FIRST_UNSPACED = 0x2e80;
/** Signs that end a phrase: what stands behind them says nothing about the name before. */
const BREAKS: ReadonlySet<string> = new Set('.,;:!?()[]{}<>"“”„«»|/\\\t…、。，；：！？（）【】《》「」『』•');
const isBreak = (text: string, at: number): boolean =>
  BREAKS.has(text[at] as string) ||
  (text[at] === '\n' && text[at + 1] === '\n') ||
  /^ [-–—] /.test(text.slice(at, at + 3));
/** Titles keep their full stop without ending a phrase: "Mr. Dahua". */
const TITLES = /\b(mr|mrs|ms|dr|prof|st|rd|no|ul|jl)\. ?$/iu;

/** The words that stand directly beside a place of a text, folded, with the text they were read from. */
export type Beside = Tokens & { text: string; joined: string };

function read(text: string): Beside {
  const tokens = tokenise(text);
  return { ...tokens, text, joined: tokens.keys.join('') };
}

/** The words directly after a place, up to the next sign that ends a phrase; a word cut off is left out. */
export function besideAfter(text: string, end: number): Beside {
  const last = Math.min(text.length, end + REACH);
  let stop = end;
  while (stop < last && !isBreak(text, stop)) stop += 1;
  const slice = text.slice(end, stop);
  return read(stop === last && last < text.length ? slice.replace(/[\p{L}\p{N}]+$/u, keepUnspaced) : slice);
}

/** The words directly before a place, from the last sign that ends a phrase on, the nearest last. */
export function besideBefore(text: string, start: number): Beside {
  const first = Math.max(0, start - REACH);
  const title = TITLES.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0] ?? '';
  let stop = start - title.length;
  while (stop > first && !isBreak(text, stop - 1)) stop -= 1;
  const slice = text.slice(stop, start);
  return read(stop === first && first > 0 ? slice.replace(/^[\p{L}\p{N}]+/u, keepUnspaced) : slice);
}

/** A word cut off by the reach is left out; of scripts without spaces nothing is cut off. */
const keepUnspaced = (word: string): string => (word.charCodeAt(0) < FIRST_UNSPACED ? '' : word);
