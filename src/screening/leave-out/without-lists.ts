import type { Basis } from '../../model/basis.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Records } from '../../model/records.ts';
import { statusBook } from '../status.ts';

/** The records as if some lists were not held: no statement made of them speaks of these. */
export function recordsWithout(records: Records, listsOff: readonly string[]): Records {
  if (listsOff.length === 0) return records;
  const isOn = (list: string) => !listsOff.includes(list);
  return {
    ...records,
    lists: records.lists.filter(({ id }) => isOn(id)),
    listings: records.listings.filter(({ list }) => isOn(list)),
    absences: records.absences.filter(({ list }) => isOn(list)),
  };
}

/** The strongest ground of each entity on a day as if some lists were not held. */
export function basesWithout(records: Records, listsOff: readonly string[], day: IsoDate): ReadonlyMap<string, Basis> {
  const left = recordsWithout(records, listsOff);
  const book = statusBook(left);
  return new Map(left.entities.map(({ id }) => [id, book.statusOf(id, day).basis]));
}
