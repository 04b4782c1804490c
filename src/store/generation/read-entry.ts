import type { SourceEntry } from '../../model/source-entry.ts';
import { begin } from '../begin.ts';
import { ENTRIES_A_BLOCK, type ListsDatabase } from '../lists-database.ts';

/** The entry that an edition holds at a place; null where the edition is gone or has no such place. */
export async function readEntry(
  database: ListsDatabase,
  { edition, place }: { edition: number; place: number },
): Promise<SourceEntry | null> {
  const entries = begin(database, ['entries'], 'readonly').objectStore('entries');
  const block = await entries.get([edition, Math.floor(place / ENTRIES_A_BLOCK)]);
  return block?.[place % ENTRIES_A_BLOCK] ?? null;
}
