import type { ListsDatabase } from '../lists-database.ts';
import { blocksOf } from './entries.ts';
import { partsOf } from './spool.ts';
import { inTransaction } from './transaction.ts';

/** A file that nobody has started to read is kept this long for the page that brought it. */
const IDLE_FILE_MS = 3_600_000;

/**
 * Throws away what died jobs have left: editions being written, entries of none, files that nobody reads. What belongs
 * to the job under way stays.
 */
export function collectLeftovers(database: ListsDatabase, now: number): Promise<void> {
  return inTransaction(database, ['jobs', 'editions', 'entries', 'files', 'spool'], async (transaction) => {
    const job = await transaction.objectStore('jobs').get('current');
    const editions = transaction.objectStore('editions');
    const kept = new Set<number>();
    for (const { number, state } of await editions.getAll()) {
      if (state !== 'staging' || number === job?.edition) kept.add(number);
      else await editions.delete(number);
    }
    const entries = transaction.objectStore('entries');
    for (const number of await numbersIn(entries)) if (!kept.has(number)) await entries.delete(blocksOf(number));

    const files = transaction.objectStore('files');
    const keptFiles = new Set<number>();
    for (const file of await files.getAllKeys()) {
      const { begunAt, by } = (await files.get(file)) ?? { begunAt: '', by: 'file' };
      const age = now - Date.parse(begunAt);
      if (file === job?.file || (by === 'file' && age >= 0 && age < IDLE_FILE_MS)) keptFiles.add(file);
      else await files.delete(file);
    }
    const spool = transaction.objectStore('spool');
    for (const file of await numbersIn(spool)) if (!keptFiles.has(file)) await spool.delete(partsOf(file));
  });
}

type ByNumber = { getKey: (range: IDBKeyRange) => Promise<readonly [number, number] | undefined> };

/** The first halves of the keys of a store, each once: steps from one to the next without reading values. */
async function numbersIn(store: ByNumber): Promise<number[]> {
  const found: number[] = [];
  for (;;) {
    const key = await store.getKey(IDBKeyRange.lowerBound([(found.at(-1) ?? -1) + 1]));
    if (!key) return found;
    found.push(key[0]);
  }
}
