import { words } from '../../words/words.ts';
import { NO_FILTER, type PartyFilter } from '../routing/route.ts';

/** How many parties pass a filter; that none does says nothing of what is on the lists themselves. */
export function countWords(total: number | null, filter: PartyFilter): string {
  const { page, parties } = words().lists;
  if (total === null) return page.looking;
  const isAll = JSON.stringify({ ...NO_FILTER, ...filter }) === JSON.stringify(NO_FILTER);
  const { count } = parties;
  if (total === 0) return isAll ? count.noList : count.none;
  if (isAll) return count.all(total);
  return filter.text.trim() === '' ? count.byName(total) : count.byLikeness(total);
}
