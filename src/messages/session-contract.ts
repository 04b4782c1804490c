import type { EvidenceRecord } from '../model/evidence.ts';
import type { Session, SessionPage, SessionSummary } from '../model/session.ts';

/** What a person changes of a session or a page; what is absent stays. */
export type SessionChange = { name?: string; tags?: readonly string[]; notes?: string };
export type PageChange = Omit<SessionChange, 'name'>;

/** Calls of extension pages about spot checks and evidence. Refused where the user's own data cannot be written to. */
export type SessionCalls = {
  /** All of them, the newest first. */
  sessions: () => readonly SessionSummary[];
  /** Begins one; refused while one runs. Pages that are open already come into it when they are loaded again. */
  'start-session': (name: string, tags: readonly string[]) => Session;
  /** Ends the one that runs, if one does. */
  'stop-session': () => void;
  /** The one that runs; null where none does. */
  'running-session': () => SessionSummary | null;
  'annotate-session': (session: string, change: SessionChange) => Session;
  /** Ends it where it runs, and deletes it with its pages, their texts, its evidence and the pictures. */
  'delete-session': (session: string) => void;
  /** Its pages by number. */
  'session-pages': (session: string) => readonly SessionPage[];
  /** Refused where the row of that number is gone, or another page's by now. */
  'annotate-page': (session: string, number: number, address: string, change: PageChange) => SessionPage;
  /** The text kept of a page, or with an evidence record, by the id of either; null where none is kept. */
  'session-text': (id: string) => string | null;
  /** Keeps evidence of the page in a tab, with notes or none, in the session that runs or in none. The tab has to be in front. */
  'record-evidence': (tabId: number, notes: string) => EvidenceRecord;
  /** The records of a session, or of none, by number. */
  'evidence-of': (session: string | null) => { records: readonly EvidenceRecord[] };
  /** Deletes the records that belong to no session, with their texts and pictures. */
  'delete-other-evidence': () => void;
  /** The bytes of a record's picture, base64; null where it is gone. */
  'evidence-file': (record: string, name: string) => string | null;
};
