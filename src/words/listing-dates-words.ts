import type { ListingStatement } from '../model/screening.ts';
import { dayWords } from './format.ts';
import { words } from './words.ts';

type Days = Pick<ListingStatement, 'effective' | 'published'>;

/** The days of a listing; both when they differ, and said when one is not known. In English as saved records say them. */
export function listingDatesWords({ effective, published }: Days): string {
  const { dates } = words().facts;
  if (effective === null) return published === null ? dates.none : dates.publishedOnly(dayWords(published));
  if (published === null) return dates.effectiveOnly(dayWords(effective));
  if (effective === published) return dates.same(dayWords(effective));
  return dates.both(dayWords(effective), dayWords(published));
}

/** The day a listing began, in few words: "since 9 Oct 2019". */
export function sinceWords({ effective, published }: Days): string {
  const { since, dates } = words().facts;
  if (effective !== null) return since.effective(dayWords(effective));
  return published === null ? dates.none : since.published(dayWords(published));
}
