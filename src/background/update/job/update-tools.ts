import type { Edition } from '../../../model/edition.ts';
import type { EditionReader } from '../../../sources/edition-reader.ts';
import type { Source } from '../../../sources/source.ts';
import type { Job } from '../../../store/editions/job.ts';
import type { WriteTransaction } from '../../../store/editions/settle-editions.ts';
import type { ListsDatabase } from '../../../store/lists-database.ts';
import type { FetchLimits } from '../fetch/fetch-source.ts';

/** How far a phase is, in its own units; `total` null where nobody knows. */
export type OnProgress = (done: number, total: number | null) => void;

/** What runs beside the work of a phase. */
export type Course = { signal: AbortSignal; onProgress: OnProgress };

/** Everything of the outside that updating touches; a test gives its own. */
export type UpdateTools = {
  openDatabase: () => Promise<ListsDatabase>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  limits?: FetchLimits;
  /** Milliseconds of the epoch. */
  now: () => number;
  /** 0 to 1, as Math.random. */
  random: () => number;
  /** Version of the extension. */
  version: string;
  sources: readonly Source[];
  /** Folder of the mirror that is read in place of the official hosts, https; null, or absent, for the hosts themselves. */
  mirrorUrl?: () => Promise<string | null>;
  /** Whether the browser lets us reach a host. */
  isAllowed: (host: string) => Promise<boolean>;
  /** The reader of an official format, by its id; throws an UpdateError for one that is none. */
  readerOf: (task: Job['task']) => EditionReader;
  /** Makes a generation of the editions and lays it ready beside the current one. */
  prepare: (database: ListsDatabase, editions: readonly Edition[], course: Prepare) => Promise<void>;
  /** Makes what lies ready, of these editions, current; the writes given happen in the same transaction. */
  activate: (
    database: ListsDatabase,
    editions: readonly number[],
    alsoWrite: (transaction: WriteTransaction) => Promise<void>,
  ) => Promise<void>;
};

/** What runs beside the making of a generation. */
export type Prepare = { signal: AbortSignal; onPhase: (phase: 'joining' | 'indexing') => OnProgress };
