import type { EvidenceRecord } from '../../model/evidence.ts';
import type { DeskDatabase } from '../desk-database.ts';

/** What goes with a record: its pictures by name, and the text read, gzip of UTF-8. */
export type RecordParts = { files: readonly { name: string; bytes: Uint8Array }[]; text: Uint8Array | null };

/** Where records stand that belong to no session. */
const chainOf = (session: string | null): string => session ?? '';

/** The records of a session, or of none, by number. */
export function readEvidence(desk: DeskDatabase, session: string | null): Promise<EvidenceRecord[]> {
  const chain = chainOf(session);
  return desk.getAll('evidence', IDBKeyRange.bound([chain], [chain, []]));
}

/** The bytes of a record's picture; undefined where it is gone. */
export function readEvidenceFile(desk: DeskDatabase, record: string, name: string): Promise<Uint8Array | undefined> {
  return desk.get('evidence-files', [record, name]);
}

/** Deletes the records that belong to no session, with their texts and pictures; all of it or nothing. */
export async function deleteOtherEvidence(desk: DeskDatabase): Promise<void> {
  const names = ['session-texts', 'evidence', 'evidence-files'] as const;
  const transaction = desk.transaction(names, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const chain = chainOf(null);
  const all = IDBKeyRange.bound([chain], [chain, []]);
  for (const { id } of await transaction.objectStore('evidence').getAll(all)) {
    await transaction.objectStore('session-texts').delete(id);
    await transaction.objectStore('evidence-files').delete(IDBKeyRange.bound([id], [id, []]));
  }
  await transaction.objectStore('evidence').delete(all);
  await transaction.done;
}

/**
 * Adds a record to the end of its chain, with what goes with it; all of it or nothing. `seal` makes it, told the one
 * before it. Rejects where its session is gone.
 */
export async function addEvidence(
  desk: DeskDatabase,
  session: string | null,
  seal: (before: EvidenceRecord | null) => EvidenceRecord,
  { files, text }: RecordParts,
): Promise<EvidenceRecord> {
  const names = ['sessions', 'session-texts', 'evidence', 'evidence-files'] as const;
  const transaction = desk.transaction(names, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const chain = chainOf(session);
  const records = transaction.objectStore('evidence');
  const newest = await records.openCursor(IDBKeyRange.bound([chain], [chain, []]), 'prev');
  if (session !== null) {
    const kept = await transaction.objectStore('sessions').get(session);
    if (!kept) {
      transaction.abort();
      throw new Error('the spot check was deleted meanwhile');
    }
    await transaction.objectStore('sessions').put({ ...kept, records: kept.records + 1 });
  }
  const record = seal(newest?.value ?? null);
  await records.add(record, [chain, record.number]);
  for (const { name, bytes } of files) await transaction.objectStore('evidence-files').put(bytes, [record.id, name]);
  if (text) await transaction.objectStore('session-texts').put(text, record.id);
  await transaction.done;
  return record;
}
