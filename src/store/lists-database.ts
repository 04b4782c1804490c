import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Edition, SourceResult } from '../model/edition.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { ListChange } from '../model/list-change.ts';
import type { Party } from '../model/party.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import type { Job } from './editions/job.ts';
import type { SpooledFile } from './editions/spooled-file.ts';
import type { Book, Generation, StoredIndex } from './generation/generation.ts';

/** Entries are kept in blocks: one record of the store holds up to {@link ENTRIES_A_BLOCK} of them. */
type BlockKey = [edition: number, block: number];

/** How many entries of an edition stand in one block; the place of an entry is `block * ENTRIES_A_BLOCK + i`. */
export const ENTRIES_A_BLOCK = 200;

/** What is known of the reading of a source, beside its editions. */
export type SourceState = {
  last: SourceResult | null;
  /** ISO 8601: the last reading that succeeded, changed or not. */
  goodAt: string | null;
  /** Failures since then; the wait before the next try grows with them. */
  failures: number;
  /** ISO 8601: not tried before. */
  notBefore: string | null;
  /** ISO 8601: when its server was asked, the newest last; only the last day's. */
  askedAt: readonly string[];
  /** Days on which the content of its held edition was read. */
  heldOn: readonly IsoDate[];
};

/** Layout of `listlight-lists`. */
export interface ListsSchema extends DBSchema {
  /** The generation that is used, the one before it, and one that is being written. */
  meta: { key: 'current' | 'previous' | 'staging'; value: Generation };
  /** The parties of a generation in order, some to a block. */
  parties: { key: [generation: number, block: number]; value: Party[] };
  /** By number of the generation, as are the compiled names. */
  books: { key: number; value: Book };
  index: { key: number; value: StoredIndex };
  /** Every edition held, by number. */
  editions: { key: number; value: Edition };
  /** The entries of an edition. */
  entries: { key: BlockKey; value: SourceEntry[] };
  /** The bytes of a file that is being read, in parts, until its edition is staged. */
  spool: { key: [file: number, part: number]; value: Uint8Array };
  /** Differences between editions; the rows of one edition at [edition, …]. */
  changes: { key: [edition: number, place: number]; value: ListChange };
  /** By id of the source. */
  sources: { key: string; value: SourceState };
  /** What is being done to the lists; at most one. */
  jobs: { key: 'current'; value: Job };
  /** What is in the spool, by number of the file. */
  files: { key: number; value: SpooledFile };
  /** The highest number given out so far, so that none is used twice. */
  numbers: { key: CountedThing; value: number };
}

/** What is numbered. */
export type CountedThing = 'edition' | 'file' | 'job';

/** An open connection to the lists. */
export type ListsDatabase = IDBPDatabase<ListsSchema>;

/** Name of the database; it may be deleted and rebuilt at any time. */
export const LISTS_DATABASE = 'listlight-lists';
const VERSION = 3;

/** Stores of the first two layouts, a row each for every record; what they held is read from the package again. */
const OLD_STORES = [
  'meta',
  'index',
  'lists',
  'entities',
  'listings',
  'affiliations',
  'absences',
  'relabels',
  'models',
] as const;

const STORES = [
  ...(['meta', 'parties', 'books', 'index'] as const),
  ...(['editions', 'entries', 'spool', 'changes', 'sources', 'jobs', 'files', 'numbers'] as const),
] as const;

/** How long a browser may take to open a database before it counts as one that does not open, in milliseconds. */
const PATIENCE_MS = 2500;

/**
 * Opens the lists database and brings it to the current layout. A newer version elsewhere closes this connection. Rejects
 * when it cannot be opened, also when the browser does not answer in time; a VersionError is that of a newer layout.
 */
export async function openListsDatabase(patienceMs = PATIENCE_MS): Promise<ListsDatabase> {
  let isLate = false;
  const opening = openDB<ListsSchema>(LISTS_DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 3) {
        const old = database as unknown as IDBPDatabase;
        for (const store of OLD_STORES) if (old.objectStoreNames.contains(store)) old.deleteObjectStore(store);
        for (const store of STORES) database.createObjectStore(store);
      }
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  opening.then(
    (database) => isLate && database.close(),
    () => undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('the browser did not open it in time', 'TimeoutError'));
    }, patienceMs);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
