import { foldCodePoint, isUnspaced } from '../texts/fold-code-point.ts';

/** Words of a text, folded, with their places in it (UTF-16 offsets, end exclusive). */
export type Tokens = { keys: string[]; starts: number[]; ends: number[] };

const FIRST_UNSPACED = 0x0e00;

function isPlain(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** Cuts a text into folded words, a string each: how the product did it until its index became binary. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { keys: [], starts: [], ends: [] };
  let word = '';
  let start = 0;
  let end = 0;
  const push = (key: string, from: number, to: number) => {
    tokens.keys.push(key);
    tokens.starts.push(from);
    tokens.ends.push(to);
  };
  const flush = () => {
    if (word !== '') push(word, start, end);
    word = '';
  };
  for (let at = 0; at < text.length; ) {
    if (word === '' && isPlain(text.charCodeAt(at))) {
      const from = at;
      do at += 1;
      while (at < text.length && isPlain(text.charCodeAt(at)));
      word = text.slice(from, at).toLowerCase();
      start = from;
      end = at;
      continue;
    }
    const code = text.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = foldCodePoint(code);
    if (folded !== '' && code < FIRST_UNSPACED && !folded.includes(' ')) {
      if (word === '') start = at;
      word += folded;
      end = next;
    } else {
      for (const one of folded) {
        if (one === ' ') flush();
        else if (isUnspaced(one)) {
          flush();
          push(one, at, next);
        } else {
          if (word === '') start = at;
          word += one;
          end = next;
        }
      }
    }
    at = next;
  }
  flush();
  return tokens;
}
