import type { NameIndex } from './name-index.ts';
import { readSpan } from './read-span.ts';
import type { Candidate } from './scan.ts';

/** A candidate whose letters were compared too. `rows` are the places of its names in the index. */
export type Confirmed = { start: number; end: number; words: number; isUnspaced: boolean; rows: readonly number[] };

/**
 * Compares a candidate's letters with those of the rows it may be; null when none agrees, or when its words are
 * torn apart.
 */
export function confirm({ hashes, confirmations }: NameIndex, text: string, candidate: Candidate): Confirmed | null {
  const { start, end, row, hash } = candidate;
  const { confirmation, words, isUnspaced, isTorn } = readSpan(text, start, end);
  if (isTorn) return null;
  const rows: number[] = [];
  for (let at = row; hashes[at] === hash >>> 0; at++) if (confirmations[at] === confirmation) rows.push(at);
  return rows.length > 0 ? { start, end, words, isUnspaced, rows } : null;
}
