import type { KeptDecision } from './decision.ts';
import type { Edition } from './edition.ts';

/** What tells a file of the user's own data from any other. */
export const DATA_FORMAT = 'listlight-data';
/** The version of the file that is written, and the newest that is read. */
export const DATA_VERSION = 1;
/** A larger file is not opened: the browser holds all of it in memory at once. */
export const MOST_DATA_BYTES = 256_000_000;

/** A file of the user's own data but for the entries of own lists, which may be many. */
export type DataHead = {
  format: typeof DATA_FORMAT;
  version: number;
  /** ISO 8601 with time zone. */
  exportedAt: string;
  /** Version of the extension that wrote it. */
  extension: string;
  /** Settings by name, those that are set. */
  settings: Readonly<Record<string, unknown>>;
  decisions: readonly KeptDecision[];
  ownLists: readonly { edition: Edition; entries: number }[];
};

/** What becomes of an own list: taken over; there already; or put beside another of its name, so that neither is lost. */
export type ListFate = 'new' | 'same' | 'beside';

/** What an import would do, before it does it. */
export type DataPreview = {
  exportedAt: string;
  extension: string;
  /** Names of settings that would be others than now. */
  settings: readonly string[];
  /** Settings of the file that are not understood, and left out. */
  settingsLeft: readonly string[];
  /** Decisions: not here yet; here in an older state, which gives way; here in the same or a newer one, which stays. */
  decisions: { added: number; replaced: number; kept: number };
  ownLists: readonly {
    id: string;
    name: string;
    entries: number;
    fate: ListFate /** Id it is kept under. */;
    as: string;
  }[];
};

/** What of a file is taken over. */
export type DataChoice = { settings: boolean; decisions: boolean; ownLists: boolean };

/** Why a file is not taken. */
export type DataFault = 'too-large' | 'no-json' | 'too-deep' | 'forbidden-name' | 'other-file' | 'newer-version';
