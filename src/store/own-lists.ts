import type { Edition } from '../model/edition.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import type { DeskDatabase, OwnList } from './desk-database.ts';

const blocksOf = (list: string) => IDBKeyRange.bound([list], [list, []]);

/** The organisation's own lists among the user's data. */
export function readOwnLists(desk: DeskDatabase): Promise<OwnList[]> {
  return desk.getAll('own-lists');
}

/** The entries of an own list, block by block. */
export function readOwnEntries(desk: DeskDatabase, list: string): Promise<SourceEntry[][]> {
  return desk.getAll('own-entries', blocksOf(list));
}

/** Keeps an own list in place of what was kept of it; all of it or nothing. */
export async function keepOwnList(
  desk: DeskDatabase,
  edition: Edition,
  blocks: readonly (readonly SourceEntry[])[],
): Promise<void> {
  const transaction = desk.transaction(['own-lists', 'own-entries'], 'readwrite', { durability: 'strict' });
  const entries = transaction.objectStore('own-entries');
  await Promise.all([
    entries.delete(blocksOf(edition.source)),
    ...blocks.map((block, at) => entries.put([...block], [edition.source, at])),
    transaction.objectStore('own-lists').put({ id: edition.source, edition }),
    transaction.done,
  ]);
}

/** Forgets an own list that the user has removed. */
export async function dropOwnList(desk: DeskDatabase, list: string): Promise<void> {
  const transaction = desk.transaction(['own-lists', 'own-entries'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('own-entries').delete(blocksOf(list)),
    transaction.objectStore('own-lists').delete(list),
    transaction.done,
  ]);
}

/** Forgets all own lists, with blocks that were only put aside. */
export async function dropOwnLists(desk: DeskDatabase): Promise<void> {
  const transaction = desk.transaction(['own-lists', 'own-entries'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('own-entries').clear(),
    transaction.objectStore('own-lists').clear(),
    transaction.done,
  ]);
}

/** One block of the entries of an own list; none behind the last. */
export async function readOwnBlock(desk: DeskDatabase, list: string, block: number): Promise<readonly SourceEntry[]> {
  return (await desk.get('own-entries', [list, block])) ?? [];
}

/** Puts a block of a list aside that is not kept yet; the first one clears away what an earlier try has left. */
export async function putOwnBlock(
  desk: DeskDatabase,
  list: string,
  block: number,
  entries: readonly SourceEntry[],
): Promise<void> {
  const transaction = desk.transaction(['own-lists', 'own-entries'], 'readwrite');
  if (await transaction.objectStore('own-lists').get(list)) throw new Error(`the list ${list} is kept already`);
  const blocks = transaction.objectStore('own-entries');
  if (block === 0) await blocks.delete(blocksOf(list));
  await blocks.put([...entries], [list, block]);
  await transaction.done;
}
