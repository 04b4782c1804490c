import type { ResultCards } from '../../../messages/contract.ts';
import { words } from '../../../words/words.ts';

/** What the results of a page name, strongest basis first: "3 of 48 results on this page name a company on the lists." */
export function resultsWords({ total, named }: Pick<ResultCards, 'total' | 'named'>): string {
  const say = words().findings.results;
  const counts = (['listed', 'derived', 'affiliated'] as const)
    .map((basis) => ({ basis, count: named.filter((one) => one.basis === basis).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return say.none(total);
  return say.all(
    counts.map(({ basis, count }, at) =>
      // What is listed comes first, if anything is.
      at === 0 || basis === 'listed' ? say.first[basis](count, total) : say.more[basis](count),
    ),
  );
}
