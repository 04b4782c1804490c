import type { Confidence } from './confidence.ts';
import type { NameKind } from './entity-name.ts';
import type { IsoDate } from './iso-date.ts';
import type { AffiliationKind } from './listing.ts';
import type { ListEdition } from './screening.ts';

/** Where a decision holds: on a site, as far as `holdsOn` says, or everywhere. */
export type DecisionScope = { site: string } | 'everywhere';

/** What a person decides. */
export type NewDecision = {
  /** The party that the text does not name. */
  entity: string;
  scope: DecisionScope;
  /** Words as they stand on the page that the decision is about; null for whatever text names the party. */
  text: string | null;
  /** Why; never empty. */
  reason: string;
};

/** Who decides, for the form: the name in the settings, and whether it is still to be asked for. */
export type Reviewer = { name: string; isToBeAsked: boolean };

/** A person's verdict that what a page names is not this company. */
export type Decision = NewDecision & {
  id: string;
  /** The party's name as it was shown. */
  name: string;
  verdict: 'different';
  /** Who; empty for somebody in this browser profile. */
  by: string;
  /** ISO 8601 with time zone. */
  at: string;
  /** SHA-256 of the party's record as it was then, hex. */
  recordSha256: string;
  /** Version of the extension. */
  version: string;
  /** The lists in use then. */
  lists: readonly Pick<ListEdition, 'id' | 'asOf' | 'entries'>[];
};

/** One listing in a party's record: as it is shown, but for the date of the list's copy. */
export type RecordListing = {
  list: string;
  /** Name of the list where it is the organisation's own. */
  ownList: string | null;
  namedAs: string;
  effective: IsoDate | null;
  published: IsoDate | null;
  restriction: string;
  citations: readonly { text: string; url: string; changes: string | null }[];
  /** Of a list that reaches the party by its words: through whom. */
  via: { entity: string; words: string; kind: AffiliationKind } | null;
};

/** What is on record of one party: what a decision rests on. Everything in it is sorted. */
export type EntityRecord = {
  name: string;
  homeName: string | null;
  country: string | null;
  names: readonly { text: string; kind: NameKind; lang: string | null }[];
  listings: readonly RecordListing[];
  affiliations: readonly {
    to: string;
    kind: AffiliationKind;
    source: string;
    url: string | null;
    confidence: Confidence;
    isMajority: boolean | null;
    note: string | null;
  }[];
};

/** One difference between the record that was decided on and the one of today. */
export type RecordChange =
  /** The lists held now have no such party. */
  | { what: 'gone' }
  | { what: 'name'; was: string; is: string }
  | { what: 'names-added' | 'names-gone'; names: readonly string[] }
  | { what: 'listing-added' | 'listing-gone' | 'listing-changed'; list: string; ownList: string | null }
  | { what: 'link-added' | 'link-gone' | 'link-changed'; to: string }
  /** Seat or name in the home script. */
  | { what: 'other' };

/**
 * Whether a decision holds:
 * - `in-force`: the record is the one decided on;
 * - `reopened`: it is another now, and the company is shown again;
 * - `withdrawn`: a person took it back, or decided the same anew.
 */
export type DecisionState = Decision &
  (
    | { state: 'in-force' }
    | { state: 'reopened'; changes: readonly RecordChange[] }
    | { state: 'withdrawn'; withdrawnAt: string }
  );

/** A decision as it is kept: with the record it rests on, and when it was taken back. */
export type KeptDecision = Decision & {
  record: EntityRecord;
  /** ISO 8601 with time zone; null while it stands. */
  withdrawnAt: string | null;
};

/** A company that is not shown on a page, or not at all of its places. */
export type LeftOut = {
  entity: string;
  name: string;
  why: 'decision' | 'list-off' | 'basis-off';
  /** Its places that are not shown. */
  places: number;
  /** Whether other places of it are shown. */
  isInPart: boolean;
  /** The decision, for `decision`. */
  decision?: Decision;
};

/** Longest text, reason and name of who decides, in UTF-16 units. */
export const LONGEST_DECIDED = { text: 300, reason: 2000, by: 200 } as const;
