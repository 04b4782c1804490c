import type { NameIndex } from './name-index.ts';
import { readSpan } from './read-span.ts';
import type { Candidate } from './scan.ts';

/** Signs that may stand between two words of a name, white space aside. */
const WIDEST_GAP = 6;

/** A candidate whose letters were compared too. `rows` are the places of its names in the index. */
export type Confirmed = { start: number; end: number; words: number; isUnspaced: boolean; rows: readonly number[] };

/**
 * Compares a candidate's letters with those of the rows it may be; null when none agrees, or when its words are
 * torn apart by more than white space and a few signs.
 */
export function confirm({ hashes, confirmations }: NameIndex, text: string, candidate: Candidate): Confirmed | null {
  const { start, end, row, hash } = candidate;
  const { confirmation, words, isUnspaced, widestGap } = readSpan(text, start, end);
  if (widestGap > WIDEST_GAP) return null;
  const rows: number[] = [];
  for (let at = row; hashes[at] === hash >>> 0; at++) if (confirmations[at] === confirmation) rows.push(at);
  return rows.length > 0 ? { start, end, words, isUnspaced, rows } : null;
}
