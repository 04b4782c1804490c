import type { Basis } from './basis.ts';

/** Kinds of things on a page whose words no scanner can read. */
export const UNREAD_KINDS = ['picture', 'drawing', 'media', 'embedded'] as const;

/** One of {@link UNREAD_KINDS}. */
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** A frame as the document around it has it. */
export type ChildFrame = {
  /** The extension's number of the frame, where the browser tells it to a page's scripts (Firefox). */
  id: number | null;
  /** Number among the frames of its document (`window[index]`); null for one in a shadow root, which has none. */
  index: number | null;
  /** Where it was sent, as its element says; empty for a document written in place. */
  address: string;
};

/** A result card that names a company with a list status; cards with hints only are not among them. */
export type NamingCard = {
  /** Heading or link text of the card. */
  title: string;
  basis: Exclude<Basis, 'hint'>;
  /** A mention in the card, to show it by. */
  mention: number;
};

/** The repeated cards of a page of results. */
export type CardGroup = {
  /** How many cards there are. */
  total: number;
  named: readonly NamingCard[];
  /** Whether the others can be hidden: those inside a shadow root cannot. */
  canFilter: boolean;
  isFiltered: boolean;
};

/** What a look at one frame tells beyond what the scanner reports: taken when somebody asks, never while browsing. */
export type FrameInspection = {
  /** The document's own address, without its fragment. */
  address: string;
  /** Things in sight whose words cannot be read. */
  unread: readonly { kind: UnreadKind; count: number }[];
  /** Frames in sight, read or not. */
  frames: readonly ChildFrame[];
  /** Mentions whose text cannot be seen on the page. */
  hidden: readonly number[];
  /** Null where no repeated cards were made out. */
  cards: CardGroup | null;
};

/** What a frame answers when it is asked: which document it holds, where it hangs, and what a look at it tells. */
export type FrameAnswer = {
  /** `startedAt` of the frame's reports. */
  startedAt: number;
  /** Numbers from the top frame down ("0/2", "" is the top frame); null below a shadow root, and while the inspector is not in the frame. */
  path: string | null;
  /** Null while the inspector is not in the frame. */
  inspection: FrameInspection | null;
};
