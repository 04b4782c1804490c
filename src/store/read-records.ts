import type { Records } from '../model/records.ts';
import { type Generation, type ListsDatabase, RECORD_KINDS } from './lists-database.ts';

/**
 * The current generation with its records, or null when none was imported. Throws when a store holds
 * another number of rows than was counted at import.
 */
export async function readRecords(
  database: ListsDatabase,
): Promise<{ generation: Generation; records: Records } | null> {
  const transaction = database.transaction(['meta', ...RECORD_KINDS], 'readonly');
  const generation = await transaction.objectStore('meta').get('current');
  if (!generation) return null;
  const range = IDBKeyRange.bound([generation.number], [generation.number, []]);
  const entries = await Promise.all(
    RECORD_KINDS.map(async (kind) => {
      const rows = await transaction.objectStore(kind).getAll(range);
      if (rows.length !== generation.counts[kind]) {
        throw new Error(`${kind}: ${generation.counts[kind]} rows were stored, ${rows.length} are left`);
      }
      return [kind, rows] as const;
    }),
  );
  return { generation, records: Object.fromEntries(entries) as unknown as Records };
}
