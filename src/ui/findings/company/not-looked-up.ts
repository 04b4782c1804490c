import type { Hit, ListEdition } from '../../../model/screening.ts';

/** Lists of which only an excerpt is held and that say nothing of a company: an excerpt proves no absence. */
export function notLookedUp({ basis, listings, notListed }: Hit, lists: readonly ListEdition[]): string[] {
  if (basis === 'hint') return [];
  const known = new Set([...listings.filter((one) => one.basis === 'listed'), ...notListed].map(({ list }) => list));
  return lists
    .filter(({ id, coverage, entries }) => coverage === 'excerpt' && entries > 0 && !known.has(id))
    .map(({ id }) => id);
}
