import type { IDBPTransaction, StoreNames } from 'idb';
import type { ListsDatabase, ListsSchema } from './lists-database.ts';

/** Begins a transaction on some stores. Nobody need wait for its end: a step that fails rejects and says why. */
export function begin<Names extends StoreNames<ListsSchema>[], Mode extends IDBTransactionMode>(
  database: ListsDatabase,
  names: readonly [...Names],
  mode: Mode,
  options?: IDBTransactionOptions,
): IDBPTransaction<ListsSchema, Names, Mode> {
  const transaction = database.transaction(names as unknown as Names, mode, options);
  transaction.done.catch(() => undefined);
  return transaction;
}
