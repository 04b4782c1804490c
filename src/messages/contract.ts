import type { Citation } from '../model/citation.ts';
import type { FrameReport, Span } from '../model/mention.ts';
import type { Place, Screening } from '../model/screening.ts';

/** Texts of one place on a page, parted by U+0000: one string costs less to copy than thousands. */
export type TextBatch = { where: Place; texts: string };

/** Spans found in one text; texts without any are left out of an answer. `id` counts the texts over all batches of a call. */
export type RunSpans = { id: number; spans: readonly Span[] };

/** Calls the page scanner makes to the background. */
export type ContentCalls = {
  /** Finds names in texts; at most 256 kB of text a call. */
  'screen-text': (batches: readonly TextBatch[]) => readonly RunSpans[];
  /** Tells what this frame has read and found. */
  'report-frame': (report: FrameReport) => void;
  /** A frame left this page. */
  'frames-changed': () => void;
};

/** Where a mention can be shown again: a frame of the tab and the mention's id in it. */
export type MentionPlace = { frame: number; mention: number };

/** State of a tab as an extension page shows it. */
export type TabScreening = {
  /**
   * `done`: everything present was read; `reading`: still at it; `unread`: the scanner does not run on
   * this page (browser page, store, PDF viewer, no permission) or has not reported yet.
   */
  state: 'done' | 'reading' | 'unread';
  screening: Screening;
  /** For each hit of the screening, for each of its matches, where it stands. Same order. */
  places: readonly (readonly MentionPlace[])[];
  /** What being on each list means, by list id: a sentence with its own citation. */
  meanings: Readonly<Record<string, { text: string; citation: Citation }>>;
  /** What is wrong with the lists copy, in a sentence; null when nothing is. */
  listsProblem: string | null;
};

/** What has been read of a document that is open in no tab, a PDF. */
export type DocumentReport = {
  /** Its address; of a file, its name. */
  address: string;
  /** ISO 8601 with time zone. */
  readAt: string;
  report: FrameReport;
};

/** Calls extension pages make to the background. Never reachable from a web page's frame. */
export type PageCalls = {
  'screening-for-tab': (tabId: number) => TabScreening;
  /** Scrolls the page to a mention; false when it is gone. */
  'show-mention': (tabId: number, place: MentionPlace) => boolean;
  /** Finds names in texts of a document; at most 256 kB of text a call. */
  'screen-text': (batches: readonly TextBatch[]) => readonly RunSpans[];
  /** The screening of a document by what was read of it; without places, for it is shown nowhere. */
  'screening-of-document': (document: DocumentReport) => TabScreening;
};

/** Calls the background makes to the scanner in a frame. */
export type FrameCalls = {
  /** Which document the frame holds: `startedAt` of its reports. */
  'which-document': () => number;
  'show-mention': (mention: number) => boolean;
};
