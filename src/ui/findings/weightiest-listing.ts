import type { Hit } from '../../model/screening.ts';
import { listWords } from '../../words/list-words.ts';
import { sinceWords } from '../../words/listing-dates-words.ts';
import { words } from '../../words/words.ts';
import { shortName } from './short-name.ts';

/** Lists in the order in which one of them is said first; those not named here come after. */
const ORDER = ['us-ofac-sdn', 'us-bis-dpl', 'us-bis-el', 'us-ndaa-889', 'us-fcc-covered', 'us-dod-1260h'];

const placeOf = (list: string): number => {
  const at = ORDER.indexOf(list);
  return at < 0 ? ORDER.length : at;
};

/** On which list a company is named and since when, and on how many more; null where no official list names it. */
export function weightiestListing({ name, listings }: Pick<Hit, 'name' | 'listings'>): string | null {
  const named = listings.filter(({ basis, ownList }) => basis === 'listed' && ownList === undefined);
  const [first] = [...named].sort((a, b) => placeOf(a.list) - placeOf(b.list));
  if (!first) return null;
  const more = new Set(named.map(({ list }) => list)).size - 1;
  return words().popup.weightiest(shortName(name), listWords(first), sinceWords(first), more);
}
