import type { Basis } from './basis.ts';
import type { Citation } from './citation.ts';
import type { Confidence } from './confidence.ts';
import type { Form } from './entity-name.ts';
import type { IsoDate } from './iso-date.ts';
import type { AffiliationKind } from './listing.ts';
import type { Role } from './role.ts';

/** Where on a page a text stood. */
export type Place = 'text' | 'attribute' | 'structured' | 'link' | 'frame' | 'shadow' | 'title' | 'pdf';

/** One text on the page that names an entity. */
export type Mention = {
  /** As it stands on the page. */
  text: string;
  form: Form;
  where: Place;
  /** The words around it, at most 60 characters on either side. */
  context: string;
  /** In a document, the page it stands on, from 1. */
  page?: number;
  /** What the page says the company is here. */
  role?: Role;
  /** The text cannot be seen on the page as it stands. Absent where it can, or where nobody could look. */
  hidden?: true;
  /** Which name of which entity this is, and the words that give the role. */
  reason: string;
};

/** A list status as it is shown. */
export type ListingStatement = {
  list: string;
  /** Name of the list where it is the organisation's own: then the statement is the user's, no authority's. */
  ownList?: string;
  /** Named on the list, or reached by its words through a reported affiliation. */
  basis: 'listed' | 'derived';
  /** The name as the list prints it; for `derived`, the name of the party it was reached through. */
  namedAs: string;
  via?: {
    /** The listed party. */
    entity: string;
    /** The list's own words that reach further. */
    words: string;
    affiliation: { kind: AffiliationKind; source: string; url: string | null; confidence: Confidence };
  };
  effective: IsoDate | null;
  published: IsoDate | null;
  /** The day the list's copy is current to. */
  asOf: IsoDate;
  citations: readonly Citation[];
  /** For `derived`, that of the entry it was reached through: it speaks of the named company. */
  restriction: string;
  /** What a reader should know about the entry: an uncertain page, a later step. */
  note?: string;
};

/** A reported link as it is shown. */
export type AffiliationStatement = {
  to: string;
  /** Name of the other party. */
  toName: string;
  kind: AffiliationKind;
  source: string;
  url: string | null;
  confidence: Confidence;
  note?: string;
};

/** An entity that a screening found; unreviewed. In the interface: "possible match". */
export type Hit = {
  entity: string;
  name: string;
  /** Name in the home script, where established. */
  homeName?: string;
  /** The strongest ground. */
  basis: Basis;
  /** One line: text on the page, which name of which entity, which list, date, citation. */
  reason: string;
  listings: readonly ListingStatement[];
  affiliations: readonly AffiliationStatement[];
  notListed: readonly { list: string; asOf: IsoDate; source: string }[];
  matches: readonly Mention[];
};

/** Something on the page that could not be read. */
export type Unreadable = { what: string; where: string; why: string };

/** The pages of a document such as a PDF, as they are counted from 1. */
export type DocumentPages = {
  total: number;
  /** Pages looked at so far. */
  read: number;
  /** Numbers of those looked at that hold no text: pictures of text, drawings, blank pages. */
  withoutText: readonly number[];
};

/** What was read of a page, over all its frames. */
export type Coverage = {
  frames: number;
  /** Pieces of text read in all: blocks, attributes; text that took another's place included. */
  textRuns: number;
  /** UTF-16 units of text read in all. */
  characters: number;
  /** In a document, its pages. */
  pages?: DocumentPages;
  unreadable: readonly Unreadable[];
};

/** A list as a screening used it; `entries` counts those in force. */
export type ListEdition = {
  id: string;
  asOf: IsoDate;
  entries: number;
  coverage: 'complete' | 'excerpt';
  /** Name of the list where it is the organisation's own. */
  ownList?: string;
};

/**
 * A claim on the page that stands near the name or part number of a company with a list status, to be checked by a
 * person: it may fit, or speak of something else.
 */
export type Contradiction = { claim: string; entity: string; context: string };

/** One run over one page against named editions of the lists. */
export type Screening = {
  page: string;
  title: string;
  /** ISO 8601 with time zone. */
  scannedAt: string;
  lists: readonly ListEdition[];
  coverage: Coverage;
  hits: readonly Hit[];
  contradictions: readonly Contradiction[];
};
