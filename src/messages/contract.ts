import type { Basis } from '../model/basis.ts';
import type { Citation } from '../model/citation.ts';
import type { FrameAnswer } from '../model/inspection.ts';
import type { FrameMention, FrameReport, Span } from '../model/mention.ts';
import type { Place, Screening } from '../model/screening.ts';
import type { StepDirection, StepPlace } from '../model/step-place.ts';

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
  /** Hides elements of this frame's document, each named by a CSS selector, and shows those hidden by an earlier call. */
  'hide-results': (change: { hide: readonly string[]; show: readonly string[] }) => void;
  /** Puts the script of the card into the frame that asks. */
  'need-card': () => void;
  /** What there is to say of one mention. */
  'card-for': (mention: CardMention) => MentionScreening;
  /** The card was dismissed that a step had moved the keyboard into. */
  'leave-card': () => void;
  /** Makes the styles of highlights hold inside shadow roots of the frame that asks, where the manifest's sheet does not. */
  'style-shadows': () => void;
};

/** A mention as its frame tells it, without what only the frame needs. */
export type CardMention = Omit<FrameMention, 'id'>;

/** The screening of one mention: what its card says. */
export type MentionScreening = Pick<Screening, 'hits' | 'contradictions'>;

/** The mentions of a frame that a reader can be brought to, by id in the order of the page; and how many are hidden. */
export type FramePlaces = {
  shown: readonly number[];
  hidden: number;
  /** Whether the keyboard is in this frame, and not in the card nor in a frame inside it. */
  hasFocus: boolean;
};

/** Where a mention can be shown again: a frame of the tab and the mention's id in it. */
export type MentionPlace = { frame: number; mention: number };

/** Why a tab was not read, as far as the browser tells. */
export type UnreadReason = 'browser-page' | 'store' | 'source' | 'pdf' | 'file' | 'no-permission';

/** The results of a listing page, and those that name a company with a list status. */
export type ResultCards = {
  total: number;
  /** In the order of the page. Results with hints only are not counted. */
  named: readonly { title: string; basis: Exclude<Basis, 'hint'>; place: MentionPlace }[];
  /** Whether the others can be hidden. */
  canFilter: boolean;
  /** Whether the others are hidden now. */
  isFiltered: boolean;
};

/** State of a tab as an extension page shows it. */
export type TabScreening = {
  /**
   * `done`: everything present was read; `reading`: still at it; `unread`: the scanner does not run on
   * this page (browser page, store, PDF viewer, no permission) or has not reported yet.
   */
  state: 'done' | 'reading' | 'unread';
  /** Why it was not read; absent when it was, or when the browser does not tell. */
  unreadReason?: UnreadReason;
  /** Absent on a page without repeated results. */
  results?: ResultCards;
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
  /** Shows only the results that name a company, or all again; answers whether only those are shown now. */
  'filter-results': (tabId: number, isOn: boolean) => boolean;
  /** Brings the page to its next or previous mention and opens the card there; null when there is none to show. */
  'step-hit': (tabId: number, direction: StepDirection) => StepPlace | null;
  /** Finds names in texts of a document; at most 256 kB of text a call. */
  'screen-text': (batches: readonly TextBatch[]) => readonly RunSpans[];
  /** The screening of a document by what was read of it; without places, for it is shown nowhere. */
  'screening-of-document': (document: DocumentReport) => TabScreening;
};

/** Calls the background makes to the scanner in a frame. */
export type FrameCalls = {
  /** Which document the frame holds: `startedAt` of its reports. */
  'which-document': () => number;
  /** Which document the frame holds, where it hangs, and a look at it where the inspector is there. */
  inspect: () => FrameAnswer;
  'show-mention': (mention: number) => boolean;
  /** Shows only the results that name a company, or all again; answers whether only those are shown now. */
  'filter-results': (isOn: boolean) => boolean;
  /** Null in a frame without the card's script. */
  'list-places': () => FramePlaces | null;
  /** Brings a mention to the screen and opens its card; false when it is gone, hidden, or there is no card. */
  'open-card': (mention: number, place: StepPlace, takesFocus: boolean) => boolean;
  'close-card': () => void;
  /** Takes the keyboard back to where it was when the steps began. */
  'take-focus': () => void;
};
