import type { LeftOut } from './decision.ts';
import type { Screening } from './screening.ts';

/** A named spot check: while it runs, every page screened in a tab is kept as a row. At most one runs. */
export type Session = {
  id: string;
  /** As the user named it; never empty. */
  name: string;
  tags: readonly string[];
  notes: string;
  /** ISO 8601 with time zone. */
  startedAt: string;
  /** ISO 8601 with time zone; null while it runs. */
  endedAt: string | null;
  /** Version of the extension that it was started with. */
  version: string;
};

/** A session with what stands in it. */
export type SessionSummary = Session & { pages: number; withFindings: number; notWhole: number; records: number };

/** A session as it is stored. */
export type KeptSession = SessionSummary & {
  /** The highest number that a page has. */
  last: number;
  /**
   * Which document has which row: its name, by when it began and its address, to the row's number. 0 for those that
   * were open when the session began: they do not belong to it.
   */
  documents: Readonly<Record<string, number>>;
};

/** Why a page is `in-part` though its coverage lacks nothing: it was left, or the browser ended, before it was read to its end. */
export const LEFT_EARLY = 'left-early';
/** Why a page is `failed`: the browser showed a page of its own in its place. */
export const NOT_OPENED = 'not-opened';
/** Why a page is `unread`: it can be reached, and does not tell that it was read. */
export const NO_ANSWER = 'no-answer';

/**
 * What became of a page:
 * - `whole`: everything present was read;
 * - `in-part`: some of it could not be read, as its coverage says, or it was left before it was read to its end;
 * - `unread`: nothing of it could be read (a page of the browser, no access, switched off);
 * - `failed`: the browser could not open it.
 */
export type PageState = 'whole' | 'in-part' | 'unread' | 'failed';

/** One page as it was screened in a session. */
export type SessionPage = {
  /** Made from session, address without fragment and text: the same page with the same text is one row. */
  id: string;
  session: string;
  /** Its place in the session, from 1. */
  number: number;
  address: string;
  title: string;
  /** When it was last seen to be so; ISO 8601 with time zone. */
  at: string;
  /** Times that it was opened. */
  visits: number;
  state: PageState;
  /** A code for why it is `unread` or `failed`, or {@link LEFT_EARLY}; null otherwise. */
  why: string | null;
  /** SHA-256 of the text read, hex; null where none was read. */
  textSha256: string | null;
  /** The text is longer than what is kept of it. */
  isTextCut: boolean;
  /** As it was shown: hits, coverage, editions of the lists. Null where nothing was read. */
  screening: Screening | null;
  /** What was not shown, and by whose decision. */
  leftOut: readonly LeftOut[];
  tags: readonly string[];
  notes: string;
  /** Version of the extension that read it. */
  version: string;
};

/** Longest name, tag and note, in UTF-16 units, and most tags. */
export const LONGEST_NOTED = { name: 200, tag: 60, notes: 10_000, tags: 20 } as const;

/** Key in session storage whose value changes whenever something of the sessions does. */
export const SESSION_NEWS = 'session-news';
