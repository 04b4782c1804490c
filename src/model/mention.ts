import type { Basis } from './basis.ts';
import type { Form, NameKind } from './entity-name.ts';
import type { Role } from './role.ts';
import type { DocumentPages, Place } from './screening.ts';
import type { UnreadPart } from './unread-part.ts';
import type { VariantRule } from './variant-rule.ts';

/** Which name of which entity a text is. */
export type NameRef = {
  entity: string;
  /** The name it equals, spelt as its source spells it; for a part number, the family of part numbers. */
  name: string;
  form: Form;
  /** What the name is to its bearer; absent for a part number. */
  kind?: NameKind;
  /** How the text differs from the name; absent for a part number. */
  rule?: VariantRule;
};

/** A claim of conformity in the same text as a name, and near it. */
export type NearClaim = {
  /** As it stands on the page: "NDAA compliant". */
  claim: string;
  /** The words that hold both. */
  context: string;
};

/** What the text around a name says about it. */
export type Surroundings = {
  /** What the page says the company is here. */
  role?: Role;
  /** The page's words that say so. */
  cue?: string;
  /** Claims of conformity that stand near; absent where there are none. */
  claims?: readonly NearClaim[];
};

/** A span of a text that names one or more entities. Offsets are UTF-16, end exclusive. */
export type Span = Surroundings & {
  start: number;
  end: number;
  /** Never empty; several when a name is shared by several parties. */
  names: readonly NameRef[];
  /** Strongest basis among them: decides how it is painted. */
  basis: Basis;
  /** Not shown on this page, by what the user has decided or set: reported, and neither painted nor stepped to. */
  isLeftOut?: true;
};

/** A span found in a run, as it is kept by the frame it stands in. */
export type FrameMention = Surroundings & {
  /** Unique in its frame while the frame lives; asks the frame to show this place. */
  id: number;
  where: Place;
  text: string;
  /** The words around it, at most 60 characters on either side. */
  context: string;
  names: readonly NameRef[];
  /** In a document, the page it stands on, from 1. */
  page?: number;
  /** As in its span; what is shown is decided anew with every answer. */
  isLeftOut?: true;
};

/** What one frame, or a reader of a document, has read and found so far. Replaces the frame's earlier report. */
export type FrameReport = {
  /** When the frame's document began (performance.timeOrigin, ms): tells one document in a frame from the next. */
  startedAt: number;
  title: string;
  textRuns: number;
  characters: number;
  mentions: readonly FrameMention[];
  /** Mentions found beyond those sent, on a page with very many. */
  moreMentions: number;
  /** Pieces of text the background could not be asked about. */
  uncheckedRuns: number;
  /** Characters that cannot be made out (U+FFFD). */
  garbledCharacters: number;
  /** What the reader of a document could not read of it; a page in the browser is asked when somebody wants to know. */
  unread?: readonly UnreadPart[];
  /** In a document, its pages. */
  pages?: DocumentPages;
  /** Whether everything present has been read and answered. */
  isDone: boolean;
};
