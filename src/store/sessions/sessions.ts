import type { KeptSession, Session } from '../../model/session.ts';
import type { DeskDatabase } from '../desk-database.ts';

/** Every session, in no order. */
export function readSessions(desk: DeskDatabase): Promise<KeptSession[]> {
  return desk.getAll('sessions');
}

/** The session that runs; undefined where none does. */
export async function readRunning(desk: DeskDatabase): Promise<KeptSession | undefined> {
  return (await readSessions(desk)).find(({ endedAt }) => endedAt === null);
}

/** Begins a session; rejects where one runs. `open`: names of the documents that are open already, which it leaves out. */
export async function beginSession(desk: DeskDatabase, session: Session, open: readonly string[]): Promise<void> {
  const transaction = desk.transaction('sessions', 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const all = await transaction.store.getAll();
  if (all.some(({ endedAt }) => endedAt === null)) throw new Error('a spot check runs already');
  const documents = Object.fromEntries(open.map((name) => [name, 0]));
  await transaction.store.add({
    ...session,
    pages: 0,
    withFindings: 0,
    notWhole: 0,
    records: 0,
    last: 0,
    documents,
  });
  await transaction.done;
}

/** Changes a session; what `how` answers is written. Rejects where there is none of that id. */
export async function changeSession(
  desk: DeskDatabase,
  id: string,
  how: (session: KeptSession) => KeptSession,
): Promise<KeptSession> {
  const transaction = desk.transaction('sessions', 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const session = await transaction.store.get(id);
  if (!session) throw new Error('there is no such spot check');
  const changed = how(session);
  await transaction.store.put(changed);
  await transaction.done;
  return changed;
}

/** Deletes a session with its pages, their texts, its evidence and the pictures; all of it or nothing. */
export async function deleteSession(desk: DeskDatabase, id: string): Promise<void> {
  const names = ['sessions', 'session-pages', 'session-texts', 'evidence', 'evidence-files'] as const;
  const transaction = desk.transaction(names, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const all = IDBKeyRange.bound([id], [id, []]);
  const texts = transaction.objectStore('session-texts');
  for (const page of await transaction.objectStore('session-pages').getAll(all)) await texts.delete(page.id);
  for (const record of await transaction.objectStore('evidence').getAll(all)) {
    await texts.delete(record.id);
    await transaction.objectStore('evidence-files').delete(IDBKeyRange.bound([record.id], [record.id, []]));
  }
  await transaction.objectStore('session-pages').delete(all);
  await transaction.objectStore('evidence').delete(all);
  await transaction.objectStore('sessions').delete(id);
  await transaction.done;
}
