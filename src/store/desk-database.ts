import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { BulkRow, StoredBulk } from '../model/bulk.ts';
import type { KeptDecision } from '../model/decision.ts';
import type { Edition } from '../model/edition.ts';
import type { EvidenceRecord } from '../model/evidence.ts';
import type { KeptSession, SessionPage } from '../model/session.ts';
import type { SourceEntry } from '../model/source-entry.ts';

/** A list of the organisation's own, as the user brought it: the lists database, where it is used, may be made anew. */
export type OwnList = {
  /** `own-…`; its entries are kept under it. */
  id: string;
  /** Its edition as the lists database has it, or had it. */
  edition: Edition;
};

/** Layout of `listlight-desk`: what the user made. Never deleted by us, whatever happens to the lists. */
export interface DeskSchema extends DBSchema {
  /** A person's verdicts as the first layout planned them, by id; nothing was ever written here. */
  judgements: {
    key: string;
    value: { id: string; entity: string; verdict: 'same' | 'different' | 'unsure'; reason: string; decidedAt: string };
  };
  /** Lists of the organisation's own, by id. */
  'own-lists': { key: string; value: OwnList };
  /** Their entries, some to a block. */
  'own-entries': { key: [list: string, block: number]; value: SourceEntry[] };
  /** Joins of entries to a party that a person has taken apart, by id of the join. */
  joins: { key: string; value: { id: string; apartAt: string } };
  /** A person's decisions on hits, by id. */
  decisions: { key: string; value: KeptDecision };
  /** Which database this is, under `id`: one that a browser made anew in the place of a damaged one has another. */
  meta: { key: string; value: string };
  /** Spot checks, by id. */
  sessions: { key: string; value: KeptSession };
  /** Their pages, by session and number. */
  'session-pages': { key: [session: string, number: number]; value: SessionPage; indexes: { id: string } };
  /** The text read of a page, gzip of UTF-8, by id of the page. */
  'session-texts': { key: string; value: Uint8Array };
  /** Evidence records, by chain (the session's id, or an empty text) and number. */
  evidence: { key: [chain: string, number: number]; value: EvidenceRecord };
  /** Their pictures, by record and name. */
  'evidence-files': { key: [record: string, name: string]; value: Uint8Array };
  /** Tables of names that are screened, by id. */
  bulk: { key: string; value: StoredBulk };
  /** Their rows, by table and number. */
  'bulk-rows': { key: [job: string, row: number]; value: BulkRow };
}

/** An open connection to what the user made. */
export type DeskDatabase = IDBPDatabase<DeskSchema>;

/** Name of the database. */
export const DESK_DATABASE = 'listlight-desk';
const VERSION = 4;

/** What opening came to: ready to be worked with, only to be read, or neither; `problem` is a sentence for the user. */
export type Desk =
  | { state: 'open'; database: DeskDatabase; problem: null }
  | { state: 'read-only'; database: IDBPDatabase; problem: string }
  | { state: 'closed'; database: null; problem: string };

const blocking = (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) =>
  (event.target as IDBDatabase).close();

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens a database at whatever version it has, or not at all: one that is not there is not made. */
function openAsItIs(): Promise<IDBPDatabase> {
  return openDB(DESK_DATABASE, undefined, {
    upgrade(_database, _oldVersion, _newVersion, transaction) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking,
  });
}

/**
 * Opens the user's own database and brings it to the current layout. One that a newer version wrote, or that cannot be
 * brought to it, is opened as it is and only read. Nothing is ever deleted: what does not open is left for a version
 * that can.
 */
export async function openDesk(): Promise<Desk> {
  try {
    return { state: 'open', database: await openDeskDatabase(), problem: null };
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    const why = isNewer ? 'was written by a newer version of Listlight' : `could not be opened (${whyOf(error)})`;
    try {
      const database = await openAsItIs();
      return {
        state: 'read-only',
        database,
        problem: `Your own data ${why}. It is left as it is: it can be read and exported, and nothing is added to it.`,
      };
    } catch {
      return { state: 'closed', database: null, problem: `Your own data ${why}. It is left as it is.` };
    }
  }
}

/** Opens the user's own database and brings it to the current layout; rejects when that cannot be done. */
export function openDeskDatabase(): Promise<DeskDatabase> {
  return openDB<DeskSchema>(DESK_DATABASE, VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) database.createObjectStore('judgements', { keyPath: 'id' });
      if (oldVersion < 2) {
        database.createObjectStore('own-lists', { keyPath: 'id' });
        database.createObjectStore('own-entries');
        database.createObjectStore('joins', { keyPath: 'id' });
      }
      if (oldVersion < 3) database.createObjectStore('decisions', { keyPath: 'id' });
      if (oldVersion < 4) {
        database.createObjectStore('meta');
        void transaction.objectStore('meta').put(crypto.randomUUID(), 'id');
        database.createObjectStore('sessions', { keyPath: 'id' });
        database
          .createObjectStore('session-pages', { keyPath: ['session', 'number'] })
          .createIndex('id', 'id', { unique: true });
        database.createObjectStore('session-texts');
        database.createObjectStore('evidence');
        database.createObjectStore('evidence-files');
        database.createObjectStore('bulk', { keyPath: 'id' });
        database.createObjectStore('bulk-rows', { keyPath: ['job', 'row'] });
      }
    },
    blocking,
  });
}

/** Which database this is, and whether the user made anything that is in it. */
export async function deskMark(desk: DeskDatabase): Promise<{ id: string; holds: boolean }> {
  const names = [...desk.objectStoreNames].filter((name) => name !== 'meta');
  const counts = await Promise.all(names.map((name) => desk.count(name)));
  return { id: (await desk.get('meta', 'id')) ?? '', holds: counts.some((count) => count > 0) };
}

const WORK = ['sessions', 'session-pages', 'session-texts', 'evidence', 'evidence-files', 'bulk', 'bulk-rows'] as const;

/** Forgets all spot checks, evidence and tables of names, or, where that fails, none of them. */
export async function dropDeskWork(desk: DeskDatabase): Promise<void> {
  const transaction = desk.transaction([...WORK], 'readwrite');
  await Promise.all([...WORK.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
