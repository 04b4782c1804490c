import type { TabScreening } from '../../messages/contract.ts';
import type { Hit } from '../../model/screening.ts';

/** Texts a card shows before it is unfolded, and the places of each whose words are worth keeping. */
const CONTEXTS_KEPT = 2;

function trimHit(hit: Hit): Hit {
  const seen = new Map<string, number>();
  const matches = hit.matches.map((match) => {
    const count = (seen.get(match.text) ?? 0) + 1;
    seen.set(match.text, count);
    return count <= CONTEXTS_KEPT ? match : { ...match, context: '' };
  });
  return { ...hit, matches };
}

/** The same answer for a page with very many places: of each text, only the first places keep the words around them. */
export function trimContexts(tab: TabScreening): TabScreening {
  return { ...tab, screening: { ...tab.screening, hits: tab.screening.hits.map(trimHit) } };
}
