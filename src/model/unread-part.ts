/** What a scanner cannot read in a frame, and how often it is there. */
export const COUNTED_PARTS = ['picture', 'drawing', 'media', 'embedded', 'unchecked', 'garbled', 'further'] as const;

/** One of {@link COUNTED_PARTS}. */
export type CountedPart = (typeof COUNTED_PARTS)[number];

/** Where in a page something was: the page itself, a frame with its host (empty where it has no address). */
export type UnreadWhere = 'page' | { frame: string };

/** Something that could not be read, to be said in any language. An `Unreadable` says the same in English. */
export type UnreadPart =
  | { kind: CountedPart; count: number; where: UnreadWhere }
  /** Frames that were too busy to answer; `isPage` where the page itself is among them. */
  | { kind: 'busy'; count: number; isPage: boolean }
  /** Frames that did not answer: of a host, of an address without one (its scheme, "blob:"), or of none that is known. */
  | { kind: 'frame'; count: number; from: { host: string } | { scheme: string } | null; isPdf: boolean }
  /** Pages of a document, by their numbers. */
  | { kind: 'pages-without-text' | 'pages-broken' | 'pages-garbled'; pages: readonly number[] }
  /** What a document holds besides pages. */
  | { kind: 'attached'; count: number }
  /** A form whose fields are not read, or an end mark that is missing. */
  | { kind: 'form' | 'cut-off' };
