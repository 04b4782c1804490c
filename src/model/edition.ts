import type { IsoDate } from './iso-date.ts';
import type { SourceWarning } from './source-warning.ts';
import type { UpdateFailure } from './update-failure.ts';

/** Where an edition came from. */
export type Provenance = {
  /** `download` from the official host or the organisation's mirror of it, `file` dropped by the user. */
  by: 'download' | 'file';
  /** Address it was read from, or the file's name. */
  from: string;
  /** When its last byte was read, ISO 8601. */
  readAt: string;
  bytes: number;
  /** SHA-256 of the bytes as received, hex. */
  sha256: string;
  /** What the server said of the file, where it did. */
  etag: string | null;
  lastModified: string | null;
};

/** One list within an edition. */
export type EditionList = {
  /** Id of the list: `us-bis-el`; of an own list `own-…`. */
  id: string;
  /** Entries held. */
  entries: number;
  /** The day its text was current: as the publication says, else the day it was read. */
  asOf: IsoDate;
  /** Whether `asOf` is the publication's own word. */
  isDateStated: boolean;
};

/**
 * One reading of one source, from the first byte to its end in history:
 * - `staging`: being written, invisible to everything else;
 * - `held`: whole and readable, but so different from the one before that a person decides, or three days pass;
 * - `current`: what screenings use; `previous`: kept so that it can be restored.
 */
export type EditionState = 'staging' | 'held' | 'current' | 'previous';

/** An edition of a source as it is stored and shown. */
export type Edition = {
  /** Counts up over all sources, never used twice. */
  number: number;
  /** Id of the source in the registry (`csl-csv`), or of an own list. */
  source: string;
  /** What the user calls it; own lists only. */
  listName?: string;
  state: EditionState;
  provenance: Provenance;
  lists: readonly EditionList[];
  /**
   * SHA-256 over its entries in normal form, sorted, hex: equal for two copies that differ only in time stamps or order.
   */
  contentSha256: string;
  warnings: readonly SourceWarning[];
  /** Why it is held, in sentences; absent otherwise. */
  heldFor?: readonly string[];
  /** ISO 8601; set when it became current. */
  activatedAt?: string;
};

/** What the last try to read a source came to. */
export type SourceResult = {
  /** ISO 8601. */
  at: string;
  /** `decided`: what was held is not held any more; only told, never stored. */
  outcome: 'updated' | 'unchanged' | 'held' | 'decided' | 'failed' | 'cancelled';
  failure?: UpdateFailure;
};
