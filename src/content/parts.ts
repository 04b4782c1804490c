import type { FramePlaces } from '../messages/contract.ts';
import type { FrameText } from '../model/frame-text.ts';
import type { FrameInspection } from '../model/inspection.ts';
import type { callBackground } from './ask.ts';
import type { LiveMention } from './mentions.ts';
import type { Root } from './reading/off-limits.ts';

/** What the scanner lends to the other scripts, so that they bring no second copy of it. */
export type ScannerPart = {
  call: typeof callBackground;
  /** Everything found in this frame that is still there. */
  mentions: () => readonly LiveMention[];
  /** The document and the shadow roots in it that are read. */
  roots: () => (Document | ShadowRoot)[];
  /** Has the title and everything under a root be read again. */
  read: (root: Root) => void;
  /** Answers of the background that are kept. */
  kept: Map<string, unknown>;
  /** Rises with every change of the page. */
  changes: () => number;
  /** Whether nothing on the page waits to be read. */
  isIdle: () => boolean;
  /** Aborted when the scanner stops. */
  signal: AbortSignal;
};

/** The look at a frame, once somebody asked for it. */
export type InspectorPart = {
  /** Where the frame hangs among those of its tab; null below a shadow root. */
  path: string | null;
  inspect: () => FrameInspection;
  /** Shows only the results that name a company, or all again; answers whether only those are shown now. */
  filterResults: (isOn: boolean) => Promise<boolean>;
};

/** Reads the text of a frame again, once somebody asked for it. */
export type ReaderPart = {
  /** Null where nothing may be read. */
  read: () => Promise<FrameText | null>;
};

/** The card beside a name, once it is in the frame. */
export type CardPart = {
  /** The card's own node while it is open: the one element in the page that is ours and is never read. */
  readonly host: Element | null;
  /** The pointer rests on a painted name. */
  pointAt: (mention: LiveMention, x: number, y: number) => void;
  /** Brings a mention to the middle of the screen and marks it; false when it cannot be shown. */
  show: (mention: LiveMention) => boolean;
  /** Where a reader can be brought to in this frame. */
  places: () => FramePlaces;
  /** Brings a mention to the screen and opens its card, which says where the step led; false when it is gone or not shown. */
  openAt: (mention: number, stepLine: string, takesFocus: boolean) => boolean;
  close: () => void;
  /** Takes the keyboard back to where it was when the steps through the tab began. */
  takeFocus: () => void;
};

/**
 * What the scripts of this extension in one frame know of each other. The scanner comes with the page; the others
 * are injected by the background where they are first needed. All share one isolated world, which no page sees.
 */
export type FrameParts = {
  isBooted?: true;
  scanner?: ScannerPart | undefined;
  inspector?: InspectorPart | undefined;
  card?: CardPart | undefined;
  reader?: ReaderPart | undefined;
};

declare global {
  var listlight: FrameParts | undefined;
}

/** The parts present in this frame. */
export function frameParts(): FrameParts {
  // An element of the page with that id would be there by name.
  if (!Object.hasOwn(globalThis, 'listlight')) globalThis.listlight = {};
  return globalThis.listlight as FrameParts;
}
