import type { IDBPTransaction, StoreNames } from 'idb';
import type { CountedThing, ListsSchema } from '../lists-database.ts';

/** Takes the next number of a kind within a transaction that holds `numbers`; it is never given again. */
export async function nextNumber<Stores extends StoreNames<ListsSchema>[]>(
  transaction: IDBPTransaction<ListsSchema, Stores, 'readwrite'>,
  kind: CountedThing,
): Promise<number> {
  const numbers = (transaction as unknown as IDBPTransaction<ListsSchema, ['numbers'], 'readwrite'>).objectStore(
    'numbers',
  );
  const number = ((await numbers.get(kind)) ?? 0) + 1;
  await numbers.put(number, kind);
  return number;
}
