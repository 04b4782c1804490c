import { begin } from '../begin.ts';
import type { ListsDatabase } from '../lists-database.ts';
import { blocksOf, type Generation } from './generation.ts';

/**
 * Ends the use of a damaged generation: the one before it becomes current, which is answered; null when there is none.
 * One that is no longer current is left as it is, and the current one answered.
 */
export async function giveUpGeneration(database: ListsDatabase, number: number): Promise<Generation | null> {
  const transaction = begin(database, ['meta'], 'readwrite', { durability: 'strict' });
  const meta = transaction.objectStore('meta');
  const current = await meta.get('current');
  const previous = await meta.get('previous');
  if (current && current.number !== number) return current;
  if (previous) await meta.put(previous, 'current');
  else await meta.delete('current');
  await meta.delete('previous');
  await transaction.done;
  return previous ?? null;
}

/** Deletes what belongs to no generation that is current, previous or being written. */
export async function dropLeftovers(database: ListsDatabase): Promise<void> {
  const transaction = begin(database, ['meta', 'parties', 'books', 'index'], 'readwrite');
  const kept = new Set((await transaction.objectStore('meta').getAll()).map(({ number }) => number));
  const parties = transaction.objectStore('parties');
  // From one generation to the next, not from row to row.
  for (let cursor = await parties.openKeyCursor(); cursor; ) {
    const [number] = cursor.key;
    if (!kept.has(number)) await parties.delete(blocksOf(number));
    cursor = await cursor.continue([number, []] as unknown as [number, number]);
  }
  for (const name of ['books', 'index'] as const) {
    const store = transaction.objectStore(name);
    for (const number of await store.getAllKeys()) if (!kept.has(number)) await store.delete(number);
  }
  await transaction.done;
}
