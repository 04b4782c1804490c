import type { Basis } from '../model/basis.ts';
import type { Citation } from '../model/citation.ts';
import type { DecisionState, LeftOut } from '../model/decision.ts';
import type { HitGround } from '../model/ground.ts';
import type { FrameAnswer } from '../model/inspection.ts';
import type { ListAge } from '../model/list-age.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import type { FrameMention, FrameReport, Span } from '../model/mention.ts';
import type { ListEdition, Place, Screening } from '../model/screening.ts';
import type { StepDirection, StepPlace } from '../model/step-place.ts';
import type { UnreadPart } from '../model/unread-part.ts';
import type { CardView } from './card-contract.ts';

/** Texts of one place on a page, parted by U+0000: one string costs less to copy than thousands. */
export type TextBatch = { where: Place; texts: string };

/** Spans found in one text; texts without any are left out of an answer. `id` counts the texts over all batches of a call. */
export type RunSpans = { id: number; spans: readonly Span[] };

/** Calls the page scanner makes to the background. */
export type ContentCalls = {
  /** Whether the page that this frame belongs to may be read; asked before a character of it is. */
  'may-read': () => boolean;
  /** There will be text: the background wakes, and its lists are in memory when the text comes. */
  wake: () => void;
  /** Finds names in texts; at most 256 kB of text a call. */
  'screen-text': (batches: readonly TextBatch[]) => readonly RunSpans[];
  /** Tells what this frame has read and found. */
  'report-frame': (report: FrameReport) => void;
  /** A frame left this page, or is being left for another document. */
  'frames-changed': () => void;
  /** Hides elements of this frame's document, each named by a CSS selector, and shows those hidden by an earlier call. */
  'hide-results': (change: { hide: readonly string[]; show: readonly string[] }) => void;
  /** Puts the script of the card into the frame that asks. */
  'need-card': () => void;
  /** What there is to say of one mention. */
  'card-for': (mention: CardMention) => CardView;
  /** The card was dismissed that a step had moved the keyboard into. */
  'leave-card': () => void;
  /** Makes the styles of highlights hold inside shadow roots of the frame that asks, where the manifest's sheet does not. */
  'style-shadows': () => void;
};

/** A mention as its frame tells it, without what only the frame needs. */
export type CardMention = Omit<FrameMention, 'id'>;

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
export type UnreadReason =
  | 'browser-page'
  | 'store'
  | 'source'
  | 'pdf'
  | 'file'
  | 'no-permission'
  /** The user, or an organisation, has set that this site is not read. */
  | 'switched-off'
  /** Pages are read on click, and nobody has clicked. */
  | 'on-click';

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
  /** For each hit of the screening, why it is shown, to be said in any language. Same order. */
  grounds: readonly HitGround[];
  /** What could not be read, to be said in any language. Same order as in the coverage of the screening. */
  unread: readonly UnreadPart[];
  /** For each hit of the screening, for each of its matches, where it stands. Same order. */
  places: readonly (readonly MentionPlace[])[];
  /** What being on each list means, by list id: a sentence with its own citation. */
  meanings: Readonly<Record<string, { text: string; citation: Citation }>>;
  /** How old the copy of each list is today, by list id. */
  ages: Readonly<Record<string, ListAge>>;
  /** What is wrong with the lists copy, in a sentence; null when nothing is. */
  listsProblem: ListsProblem | null;
  /** What is not shown of the page, and why; in no order that matters. */
  leftOut: readonly LeftOut[];
  /** Decisions on companies of this page that were taken on an older record: these are shown again. */
  reopened: readonly ReopenedDecision[];
  /** The lists that the user has switched off: nothing is said of them. */
  listsOff: readonly ListEdition[];
};

/** A decision whose company is on record otherwise now. */
export type ReopenedDecision = Extract<DecisionState, { state: 'reopened' }>;

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
  /** Starts reading, or ends it: nothing found is kept, and nothing marked. */
  'set-reading': (isOn: boolean) => void;
  /** Which document the frame holds, where it hangs, and a look at it where the inspector is there. */
  inspect: () => FrameAnswer;
  'show-mention': (mention: number) => boolean;
  /** Shows only the results that name a company, or all again; answers whether only those are shown now. */
  'filter-results': (isOn: boolean) => boolean;
  /** Null in a frame without the card's script. */
  'list-places': () => FramePlaces | null;
  /**
   * Brings a mention to the screen and opens its card, which says where the step led; false when it is gone, hidden, or
   * there is no card.
   */
  'open-card': (mention: number, stepLine: string, takesFocus: boolean) => boolean;
  'close-card': () => void;
  /** Takes the keyboard back to where it was when the steps began. */
  'take-focus': () => void;
};
