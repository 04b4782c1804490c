import type { IDBPTransaction, StoreNames } from 'idb';
import { begin } from '../begin.ts';
import type { ListsDatabase, ListsSchema } from '../lists-database.ts';

/**
 * Runs work in one transaction that either happens whole or not at all: a failure of the work aborts it. `isStrict`
 * where it must be on the disk before anybody is told.
 */
export async function inTransaction<const Stores extends StoreNames<ListsSchema>[], T>(
  database: ListsDatabase,
  stores: Stores,
  work: (transaction: IDBPTransaction<ListsSchema, Stores, 'readwrite'>) => Promise<T>,
  isStrict = false,
): Promise<T> {
  const transaction = begin<Stores, 'readwrite'>(database, stores, 'readwrite', {
    durability: isStrict ? 'strict' : 'default',
  });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    throw transaction.error ?? error;
  }
}
