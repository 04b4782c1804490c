import type { Edition } from '../../model/edition.ts';
import type { Absence, ScreeningList } from '../../model/listing.ts';
import { checkOfBook } from '../generation/checksum.ts';
import type { WriteTransaction } from './settle-editions.ts';

/** An edition in use as a later reading of the same content leaves it, and what the book says of it then. */
export type Refreshed = {
  edition: Edition;
  list: (before: ScreeningList) => ScreeningList;
  absence: (before: Absence) => Absence;
};

/** Writes the dates of a later reading that brought the same content: in the edition, and in the generation made with it. */
export async function refreshBook(transaction: WriteTransaction, { edition, list, absence }: Refreshed): Promise<void> {
  await transaction.objectStore('editions').put(edition, edition.number);
  const meta = transaction.objectStore('meta');
  const current = await meta.get('current');
  const book = current && (await transaction.objectStore('books').get(current.number));
  if (!book || !current.editions.includes(edition.number)) return;
  const next = { ...book, lists: book.lists.map(list), absences: book.absences.map(absence) };
  await transaction.objectStore('books').put(next, current.number);
  await meta.put({ ...current, check: checkOfBook(next) }, 'current');
}
