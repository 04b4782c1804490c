import type { SourceEntry } from '../../model/source-entry.ts';
import type { ListsDatabase } from '../lists-database.ts';
import { inTransaction } from './transaction.ts';

/** Every block of an edition. */
export const blocksOf = (edition: number) => IDBKeyRange.bound([edition], [edition, []]);

/** How many blocks of an edition are there. */
export function countBlocks(database: ListsDatabase, edition: number): Promise<number> {
  return database.count('entries', blocksOf(edition));
}

/** Writes blocks of an edition, the first of them at a place; all or none. */
export function putBlocks(
  database: ListsDatabase,
  edition: number,
  first: number,
  blocks: readonly SourceEntry[][],
): Promise<void> {
  return inTransaction(database, ['entries'], async (transaction) => {
    const store = transaction.objectStore('entries');
    for (const [i, block] of blocks.entries()) await store.put(block, [edition, first + i]);
  });
}

/** The entries of an edition, block by block, in their order; throws when a block is gone. */
export async function* readEntries(database: ListsDatabase, edition: number): AsyncGenerator<readonly SourceEntry[]> {
  const blocks = await countBlocks(database, edition);
  for (let block = 0; block < blocks; block++) {
    const entries = await database.get('entries', [edition, block]);
    if (!entries) throw new Error(`block ${block} of edition ${edition} is gone`);
    yield entries;
  }
}
