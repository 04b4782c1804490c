import { type KeptSession, LEFT_EARLY, type SessionPage } from '../../model/session.ts';
import type { DeskDatabase } from '../desk-database.ts';
import { placePage, type SeenPage } from './place-page.ts';

/** Documents whose row is remembered: one that changes later than that is looked for by what it holds. */
const MOST_DOCUMENTS = 500;

/** The pages of a session, by number. */
export function readPages(desk: DeskDatabase, session: string): Promise<SessionPage[]> {
  return desk.getAll('session-pages', IDBKeyRange.bound([session], [session, []]));
}

/** The text kept under the id of a page or record, gzip of UTF-8; undefined where there is none. */
export function readText(desk: DeskDatabase, id: string): Promise<Uint8Array | undefined> {
  return desk.get('session-texts', id);
}

/** What a session counts, when rows come into it and go. */
function counted(session: KeptSession, come: readonly SessionPage[], go: readonly SessionPage[]): KeptSession {
  const sum = (value: (page: SessionPage) => number) =>
    come.reduce((total, page) => total + value(page), 0) - go.reduce((total, page) => total + value(page), 0);
  return {
    ...session,
    pages: session.pages + sum(() => 1),
    withFindings: session.withFindings + sum(({ screening }) => ((screening?.hits.length ?? 0) > 0 ? 1 : 0)),
    notWhole: session.notWhole + sum(({ state }) => (state === 'whole' ? 0 : 1)),
  };
}

/** Which document has which row, with the newest last; those left out stay, of the others the oldest go. */
function remembered(session: KeptSession, document: string, number: number, gone: readonly SessionPage[]) {
  const entries = Object.entries(session.documents)
    .filter(([name]) => name !== document)
    .map(([name, of]): [string, number] => [name, gone.some((row) => row.number === of) ? number : of]);
  const leftOut = entries.filter(([, of]) => of === 0);
  const others = entries.filter(([, of]) => of !== 0);
  return Object.fromEntries([...leftOut, ...others.slice(1 - MOST_DOCUMENTS), [document, number]]);
}

/** Whether a look at a page that has just begun tells nothing: a page of this address has its row from another visit. */
function isKnown({ documents }: KeptSession, { why, address, document }: SeenPage): boolean {
  if (why !== LEFT_EARLY || documents[document] !== undefined) return false;
  return Object.entries(documents).some(([name, number]) => number > 0 && name.endsWith(` ${address}`));
}

/**
 * Keeps a page as it was just seen, with its text where it was read: in a new row, in place of what its document wrote
 * before, or as another visit. All of it or nothing. Null where nothing is kept: the session has ended, the document
 * was open before it began, or more is known of it already.
 */
export async function keepPage(
  desk: DeskDatabase,
  id: string,
  seen: SeenPage,
  text: Uint8Array | null,
): Promise<SessionPage | null> {
  const transaction = desk.transaction(['sessions', 'session-pages', 'session-texts'], 'readwrite', {
    durability: 'strict',
  });
  transaction.done.catch(() => undefined);
  const [sessions, pages] = [transaction.objectStore('sessions'), transaction.objectStore('session-pages')];
  const session = await sessions.get(id);
  const number = session?.documents[seen.document];
  if (!session || session.endedAt !== null || number === 0 || isKnown(session, seen)) return null;
  const mine = number === undefined ? undefined : await pages.get([id, number]);
  const same = await pages.index('id').get(seen.id);
  const early = seen.fills === null ? undefined : await pages.index('id').get(seen.fills);
  const placed = placePage(id, seen, { mine, same, early });
  if (!placed) return null;
  const row: SessionPage = { ...placed.row, number: placed.row.number ?? session.last + 1 };
  const before = [mine, same, early].filter((one) => one?.number === row.number).slice(0, 1);
  const texts = transaction.objectStore('session-texts');
  for (const gone of placed.gone) {
    await pages.delete([id, gone.number]);
    await texts.delete(gone.id);
  }
  for (const changed of placed.changed) await pages.put(changed);
  for (const old of before) if (old && old.id !== row.id) await texts.delete(old.id);
  await pages.put(row);
  if (text) await texts.put(text, row.id);
  const changedSession = counted(
    session,
    [row],
    [...before, ...placed.gone].filter((one) => one !== undefined),
  );
  // A number that nobody has seen for long is given again, so that none is missing.
  const isLastGone = placed.gone.some((one) => one.number === session.last);
  const last = isLastGone ? session.last - 1 : Math.max(session.last, row.number);
  await sessions.put({
    ...changedSession,
    last,
    documents: remembered(session, seen.document, row.number, placed.gone),
  });
  await transaction.done;
  return row;
}

/** Names a row as a person means it: its text, and its id with it, may change under the hand; a number is given again. */
export type RowName = Pick<SessionPage, 'session' | 'number' | 'address'>;

/** Changes what a person wrote to a page; rejects where there is none of that number and address. */
export async function changePage(
  desk: DeskDatabase,
  { session, number, address }: RowName,
  how: (page: SessionPage) => SessionPage,
): Promise<SessionPage> {
  const transaction = desk.transaction('session-pages', 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const page = await transaction.store.get([session, number]);
  if (page?.address !== address) throw new Error('there is no such page any more');
  const changed = how(page);
  await transaction.store.put(changed);
  await transaction.done;
  return changed;
}
