import { FOLDED, IGNORED } from './fold.ts';
import { confirmation } from './hash.ts';
import type { NameIndex } from './name-index.ts';
import type { Candidate } from './scan.ts';
import { isUnspaced, type Tokens, tokenise } from './tokens.ts';

/** Signs that may stand between two words of a name, white space aside. */
const WIDEST_GAP = 6;

/** A candidate whose letters were compared too. `rows` are the places of its names in the index. */
export type Confirmed = { start: number; end: number; words: number; isUnspaced: boolean; rows: readonly number[] };

/** Whether more than white space and a few signs stand between two of the words: then they are not one name. */
function isTornApart(text: string, { starts, ends }: Tokens): boolean {
  return starts.some((start, i) => {
    let signs = 0;
    for (let at = i > 0 ? (ends[i - 1] as number) : start; at < start; at++) {
      if (FOLDED[text.charCodeAt(at)] !== IGNORED && text.charAt(at).trim() !== '') signs += 1;
    }
    return signs > WIDEST_GAP;
  });
}

/** Compares a candidate's letters with those of the rows it may be; null when none agrees. */
export function confirm(index: NameIndex, text: string, { start, end, row, hash }: Candidate): Confirmed | null {
  const slice = text.slice(start, end);
  const tokens = tokenise(slice);
  const wanted = confirmation(tokens.keys) >>> 0;
  const rows: number[] = [];
  for (let at = row; index.hashes[at] === hash >>> 0; at++) if (index.confirmations[at] === wanted) rows.push(at);
  if (rows.length === 0 || isTornApart(slice, tokens)) return null;
  return { start, end, words: tokens.keys.length, isUnspaced: isUnspaced(tokens.keys[0] as string), rows };
}
