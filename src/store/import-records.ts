import type { IDBPTransaction } from 'idb';
import type { Records } from '../model/records.ts';
import {
  type Generation,
  type ListsDatabase,
  type ListsSchema,
  RECORD_KINDS,
  type RecordKind,
} from './lists-database.ts';

/** Rows that every generation must hold; a copy without them is not the lists. */
const SENTINELS: readonly string[] = [
  'us-bis-el/hikvision',
  'us-bis-el/luopu_haishi',
  'us-bis-el/moyu_haishi',
  'us-bis-el/pishan_haishi',
  'us-bis-el/urumqi_haishi',
  'us-bis-el/yutian_haishi',
];

type ImportTransaction = IDBPTransaction<ListsSchema, ('meta' | RecordKind)[], 'readwrite'>;

const rangeOf = (generation: number) => IDBKeyRange.bound([generation], [generation, []]);

/** Reads back what was written: the rows of each kind, and the sentinels among the listings. */
async function selfTest(
  transaction: ImportTransaction,
  generation: number,
  records: Records,
): Promise<Generation['counts']> {
  const counts = {} as Record<RecordKind, number>;
  for (const kind of RECORD_KINDS) {
    counts[kind] = await transaction.objectStore(kind).count(rangeOf(generation));
    if (counts[kind] !== records[kind].length) {
      throw new Error(`${kind}: ${records[kind].length} to write, ${counts[kind]} in the database`);
    }
  }
  const listings = await transaction.objectStore('listings').getAll(rangeOf(generation));
  const held = new Set(listings.filter(({ citations }) => citations.length > 0).map(({ id }) => id));
  const missing = SENTINELS.find((id) => !held.has(id));
  if (missing) throw new Error(`the row ${missing} is missing or has no citation`);
  return counts;
}

/**
 * Writes records as a new generation and makes it current, all in one transaction: counted, self-tested,
 * then current and the old one gone; on any failure nothing has changed. Throws an Error that says why.
 */
export async function importRecords(
  database: ListsDatabase,
  records: Records,
  source: Pick<Generation, 'origin' | 'sha256' | 'importedAt'>,
): Promise<Generation> {
  const transaction = database.transaction(['meta', ...RECORD_KINDS], 'readwrite', { durability: 'strict' });
  try {
    const meta = transaction.objectStore('meta');
    const before = await meta.get('current');
    const number = (before?.number ?? 0) + 1;
    for (const kind of RECORD_KINDS) {
      const store = transaction.objectStore(kind);
      await Promise.all((records[kind] as never[]).map((record, place) => store.put(record, [number, place])));
    }
    const generation = { ...source, number, counts: await selfTest(transaction, number, records) };
    await meta.put(generation, 'current');
    if (before) {
      for (const kind of RECORD_KINDS) await transaction.objectStore(kind).delete(rangeOf(before.number));
    }
    await transaction.done;
    return generation;
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // Already aborted by the failure itself.
    }
    throw new Error(`The lists could not be stored: ${error instanceof Error ? error.message : String(error)}`);
  }
}
