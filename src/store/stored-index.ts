import type { ListsDatabase } from './lists-database.ts';

/** The compiled names kept under this key, or null when there are none or they were made from something else. */
export async function readNameIndex(database: ListsDatabase, key: string): Promise<ArrayBuffer | null> {
  const stored = await database.get('index', 'current');
  return stored?.key === key && stored.bytes instanceof ArrayBuffer ? stored.bytes : null;
}

/** Keeps compiled names in place of those kept before. */
export async function keepNameIndex(database: ListsDatabase, key: string, bytes: ArrayBuffer): Promise<void> {
  await database.put('index', { key, bytes }, 'current');
}
