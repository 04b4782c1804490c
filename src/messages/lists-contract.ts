import type { Edition, SourceResult } from '../model/edition.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { ListChange } from '../model/list-change.ts';
import type { ListedOn } from '../model/listed-on.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import type { Party } from '../model/party.ts';
import type { Hit } from '../model/screening.ts';
import type { TableLook, TableMapping } from '../model/table-mapping.ts';
import type { UpdateFailure } from '../model/update-failure.ts';
import type { TabScreening } from './contract.ts';

/** One list as the lists page shows it. */
export type ListOverview = {
  list: ScreeningList;
  /** Entries in force today. */
  entries: number;
  /** Whether `asOf` is the publication's own word; false where it is the day the file was read. */
  isDateStated: boolean;
  /** Whether it is the organisation's own. */
  isOwn: boolean;
  /** The edition in use; null for the rows that came with this version. */
  edition: Edition | null;
  /** The edition before, which can be restored; null where there is none. */
  previous: Edition | null;
  /** An edition that waits for a decision. */
  held: Edition | null;
};

/** One official source that can be read. */
export type SourceOverview = {
  id: string;
  name: string;
  /** Address of the file, and the host that must be allowed. */
  url: string;
  host: string;
  lists: readonly string[];
  /** Whether the user or a policy has turned its updates on, and whether the browser lets us reach the host. */
  isOn: boolean;
  /** Whether an organisation's policy decides alone which sources are on. */
  isLocked: boolean;
  /** Whether `url` is on the organisation's mirror and not on the official host. */
  isMirror: boolean;
  hasPermission: boolean;
  last: SourceResult | null;
  /** ISO 8601; null where nothing is planned. */
  nextCheckAt: string | null;
};

/** What is being done to the lists just now. */
export type JobProgress = {
  /** Id of a source, or the name of a file. */
  what: string;
  phase: 'reading' | 'storing' | 'joining' | 'indexing' | 'activating';
  /** Work done and in all, in the units of the phase; `total` null where nobody knows. */
  done: number;
  total: number | null;
  canCancel: boolean;
};

/** Everything the lists page shows first. */
export type ListsState = {
  lists: readonly ListOverview[];
  sources: readonly SourceOverview[];
  job: JobProgress | null;
  /** What the last import of a file came to; null where there was none since the browser started. */
  lastImport: { name: string; result: SourceResult } | null;
  /** What is wrong with the stored lists, in a sentence; null when nothing is. */
  problem: ListsProblem | null;
};

/** What a file was taken for. */
export type FileLook =
  | { kind: 'official'; format: string; formatName: string; lists: readonly string[] }
  | { kind: 'table'; table: TableLook }
  | { kind: 'refused'; failure: UpdateFailure };

/** How a file is to be taken: an official one as it is, a table as the organisation's own list. */
export type ImportChoice = { kind: 'official' } | { kind: 'own'; listName: string; mapping: TableMapping };

/** What to look for among the parties. */
export type PartyQuery = {
  /** A name, or part of one; empty for all. */
  text: string;
  list: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Listed (effective, else published) in this time, both days included. */
  from: IsoDate | null;
  to: IsoDate | null;
  offset: number;
  /** At most 200. */
  count: number;
};

/** One party in the browser of parties. */
export type PartyLine = {
  id: string;
  name: string;
  homeName?: string;
  country?: string;
  lists: readonly string[];
  /** Earliest day of its listings in force; null where none says. */
  since: IsoDate | null;
};

/** A page of parties, best first where a text was asked for, else by name. */
export type PartyPage = { total: number; parties: readonly PartyLine[]; countries: readonly string[] };

/** What is known of a party besides its own listings, as the popup says it, and how old the copies of the lists are. */
export type PartyStatus = Pick<Hit, 'basis' | 'listings' | 'affiliations' | 'notListed'> & Pick<TabScreening, 'ages'>;

/** Calls of the lists page to the background. */
export type ListsCalls = {
  'lists-state': () => ListsState;
  /** Turns the updates of a source on or off; on reads it at once. */
  'set-updates': (source: string, isOn: boolean) => void;
  'update-source': (source: string) => void;
  'cancel-job': () => void;
  /** Takes over a held edition, or lets it go. */
  'take-held': (edition: number) => void;
  'drop-held': (edition: number) => void;
  /** Makes a `previous` edition current again; the current one becomes `previous`. */
  'restore-edition': (edition: number) => void;
  /** Removes an own list, or an official edition: then the rows that came with this version stand again. */
  'remove-edition': (edition: number) => void;
  /** A file comes in parts of at most 256 kB, base64, in order; the answer to the first names the import. */
  'begin-import': (file: { name: string; bytes: number }) => number;
  'import-part': (id: number, part: string) => void;
  /** What the file is; after the last part. */
  'look-at-import': (id: number) => FileLook;
  'start-import': (id: number, choice: ImportChoice) => void;
  'drop-import': (id: number) => void;
  'find-parties': (query: PartyQuery) => PartyPage;
  party: (id: string) => Party | null;
  /** What lists reach it by their words, what links are reported, on which complete copies it is not; today. */
  'status-of': (entity: string) => PartyStatus;
  /** The record as published behind a listing, field by field; null where the edition is gone. */
  'record-of': (from: { edition: number; place: number }) => Readonly<Record<string, string>> | null;
  /** Differences between editions, newest first. */
  'list-changes': (query: { list: string | null; text: string; offset: number; count: number }) => {
    total: number;
    changes: readonly ListChange[];
  };
  'listed-on': (entity: string, day: IsoDate) => readonly ListedOn[];
  /** Takes joined entries of a party apart, or together again. */
  'set-join': (join: string, isJoined: boolean) => void;
};
