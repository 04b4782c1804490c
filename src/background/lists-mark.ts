import type { IsoDate } from '../model/iso-date.ts';
import { isMarkedOld, listAges } from '../model/list-age.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import type { ListEdition } from '../model/screening.ts';

/** What the mark depends on. */
type ListsHeld = {
  lists: readonly ScreeningList[];
  problem: ListsProblem | null;
  editionsOn: (day: IsoDate) => readonly ListEdition[];
};

/**
 * What the badge says of the lists: "?" where they are missing or could not be used as stored, whatever was found; "!"
 * behind a number that rests on lists of which a copy is old.
 */
export function listsMark({ lists, problem, editionsOn }: ListsHeld, day: IsoDate): '' | '!' | '?' {
  const used = editionsOn(day).flatMap(({ id, entries }) => (entries > 0 ? id : []));
  if (problem !== null || used.length === 0) return '?';
  const ages = listAges(lists, day);
  return used.some((id) => isMarkedOld(ages[id])) ? '!' : '';
}
