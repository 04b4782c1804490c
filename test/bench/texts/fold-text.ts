import { foldCodePoint, isUnspaced } from './fold-code-point.ts';

/** A text as the peers get it, and where each of its characters came from. */
export type FoldedText = {
  text: string;
  /** For every UTF-16 unit of the folded text, where its character begins and ends in the raw one. */
  starts: number[];
  ends: number[];
};

const SPACE = ' ';

/** Folds a text and tells `push` every folded character with the place it came from; a space from nowhere is empty. */
function fold(raw: string, push: (folded: string, from: number, to: number) => void): void {
  let wasUnspaced = false;
  let hasSpace = true;
  let isFirst = true;
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    for (const one of foldCodePoint(code)) {
      if (one === SPACE) {
        hasSpace = true;
        continue;
      }
      const unspaced = isUnspaced(one);
      if (isFirst || unspaced !== wasUnspaced || (hasSpace && !unspaced)) push(SPACE, at, at);
      push(one, at, next);
      isFirst = false;
      wasUnspaced = unspaced;
      hasSpace = false;
    }
    at = next;
  }
  push(SPACE, raw.length, raw.length);
}

/**
 * A whole text for peers that cannot fold: words in lower case without diacritics between single spaces, a space
 * first and last, scripts without spaces closed up. A peer that looks for `" name "` in it needs no word bounds.
 */
export function foldPlain(raw: string): string {
  let text = '';
  fold(raw, (one) => {
    text += one;
  });
  return text;
}

/** The same with where it came from. */
export function foldText(raw: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  fold(raw, (one, from, to) => {
    folded.text += one;
    for (let left = one.length; left > 0; left--) {
      folded.starts.push(from);
      folded.ends.push(to);
    }
  });
  return folded;
}

/** A name for looking in a folded text: with its bounds where its script has some. */
export function foldName(name: string): string {
  const text = foldPlain(name);
  const inner = text.slice(1, -1);
  if (inner === '') return '';
  const from = isUnspaced(inner) ? 1 : 0;
  return text.slice(from, isUnspaced(inner.at(-1) as string) ? -1 : undefined);
}
