import type { Citation } from '../model/citation.ts';
import { FALLBACK_CITATIONS, RESTRICTIONS } from './list-facts.ts';

/**
 * What holds for an entry by its list alone: the restriction as a sentence without its full stop, and the citation of the
 * list's own law.
 * @throws Error for a list without such facts: a fault of ours
 */
export function lawOf(list: string): { restriction: string; citation: Citation } {
  const [restriction, citation] = [RESTRICTIONS[list], FALLBACK_CITATIONS[list]];
  if (restriction === undefined || citation === undefined) throw new Error(`no facts of the list ${list}`);
  return { restriction, citation };
}
