import { daysBetween } from './days-between.ts';
import type { IsoDate } from './iso-date.ts';
import type { ScreeningList } from './listing.ts';

/** How old a copy of a list is on a day. Nothing is said of how good a fresh one is: no grade means "all is well". */
export type ListAge = {
  /** Whole days since the official source was last read; 0 for a day to come, as on a clock that was put back. */
  days: number;
  grade: 'fresh' | 'old' | 'stale';
};

/** From how many days on a copy is old and stale: a feed changes within days, what is kept by hand within months. */
const MARKED_AT: Readonly<Record<ScreeningList['upkeep'], { old: number; stale: number }>> = {
  feed: { old: 7, stale: 30 },
  hand: { old: 90, stale: 365 },
};

/** The age of a copy on a day, counted from the day the official source was last read. */
export function listAge(list: Pick<ScreeningList, 'upkeep' | 'asOf' | 'readOn'>, today: IsoDate): ListAge {
  const { upkeep, asOf, readOn = asOf } = list;
  const days = Math.max(0, Math.round(daysBetween(readOn, today)));
  const { old, stale } = MARKED_AT[upkeep];
  const grade = days >= stale ? 'stale' : days >= old ? 'old' : 'fresh';
  return { days, grade };
}

/** The ages of lists by id. */
export function listAges(
  lists: readonly Pick<ScreeningList, 'id' | 'upkeep' | 'asOf' | 'readOn'>[],
  today: IsoDate,
): Readonly<Record<string, ListAge>> {
  return Object.fromEntries(lists.map((list) => [list.id, listAge(list, today)]));
}

/** Whether a copy is to be marked wherever a status out of it is shown. */
export function isMarkedOld(age: ListAge | undefined): boolean {
  return age !== undefined && age.grade !== 'fresh';
}
