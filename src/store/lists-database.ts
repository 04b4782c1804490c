import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Records } from '../model/records.ts';

/** Which generation of the lists is current and where it came from. */
export type Generation = {
  /** Number of the generation; grows by one with each import. */
  number: number;
  /** Where it was read from: `bundled` with this version of the extension. */
  origin: 'bundled';
  /** SHA-256 of what the records were made from (for `bundled`: the list files and their reader), hex. */
  sha256: string;
  /** When it was imported, ISO 8601. */
  importedAt: string;
  /** Rows by kind, as counted in the database after writing. */
  counts: Readonly<Record<RecordKind, number>>;
};

/** The kinds of records, each an object store of its own. */
export const RECORD_KINDS = [
  'lists',
  'entities',
  'listings',
  'affiliations',
  'absences',
  'relabels',
  'models',
] as const satisfies readonly (keyof Records)[];

/** One of {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Rows are keyed by generation and place, so that a new generation is written beside the old one. */
type Key = [generation: number, place: number];

/** The names of a generation compiled for finding; may be missing or outdated at any time, and is then made anew. */
export type StoredIndex = {
  /** What it was compiled from and by: an index under another key is of no use. */
  key: string;
  bytes: ArrayBuffer;
};

/** Layout of `listlight-lists`. */
export interface ListsSchema extends DBSchema {
  meta: { key: 'current'; value: Generation };
  index: { key: 'current'; value: StoredIndex };
  lists: { key: Key; value: Records['lists'][number] };
  entities: { key: Key; value: Records['entities'][number] };
  listings: { key: Key; value: Records['listings'][number] };
  affiliations: { key: Key; value: Records['affiliations'][number] };
  absences: { key: Key; value: Records['absences'][number] };
  relabels: { key: Key; value: Records['relabels'][number] };
  models: { key: Key; value: Records['models'][number] };
}

/** An open connection to the lists. */
export type ListsDatabase = IDBPDatabase<ListsSchema>;

/** Name of the database; it may be deleted and rebuilt at any time. */
export const LISTS_DATABASE = 'listlight-lists';
const VERSION = 2;

/** Opens the lists database and brings it to the current layout. A newer version elsewhere closes this connection. */
export function openListsDatabase(): Promise<ListsDatabase> {
  return openDB<ListsSchema>(LISTS_DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('meta');
        for (const kind of RECORD_KINDS) database.createObjectStore(kind);
      }
      if (oldVersion < 2) database.createObjectStore('index');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
