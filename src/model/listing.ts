import type { Citation } from './citation.ts';
import type { Confidence } from './confidence.ts';
import type { EntityName } from './entity-name.ts';
import type { IsoDate } from './iso-date.ts';

/** Agency that issues a list. */
export type Authority = {
  /** "Bureau of Industry and Security, U.S. Department of Commerce". */
  name: string;
  /** "BIS". */
  short: string;
};

/** What is true of a whole list: who issues it, under which law, and how current and complete the copy here is. */
export type ScreeningList = {
  /** Stable id, such as `us-bis-el`. */
  id: string;
  /** The list's own name: "Entity List". */
  name: string;
  authority: Authority;
  /** Law or regulation the list stands on. */
  legalBasis: string;
  /** Official page of the list, https. */
  url: string;
  /** The day the text behind this copy was current, as far as it was read. */
  asOf: IsoDate;
  /** The day the official source was last read, where that is later than `asOf`; ages are counted from it. */
  readOn?: IsoDate;
  /** Whether every entry of the list is held. An excerpt never proves an absence. */
  coverage: 'complete' | 'excerpt';
  /** What the copy holds, in words for a reader. */
  covers: string;
  /** How it is kept up: from a machine-readable feed, or by hand. Ages are graded by it. */
  upkeep: 'feed' | 'hand';
  /** What being on this list means for a buyer, seller or grantee: one sentence, no verdict. */
  meaning: string;
  /** Where that sentence is taken from. */
  meaningCitation: Citation;
  /** The organisation's own list: what stands on it is the user's word, no authority's. */
  isOwn?: true;
  /** A rule that may carry listings over to parties the list does not name, and that is not in force for certain. */
  affiliatesRule?: AffiliatesRule;
};

/**
 * BIS's rule on affiliates: a foreign party owned 50 % or more by a listed one comes under the same licence
 * requirement (FR Doc. 2025-19001), suspended to a day. No status is derived from it; it is only told.
 */
export type AffiliatesRule = {
  /** Last day of the suspension. */
  suspendedUntil: IsoDate;
  /** The rule itself and its suspension. */
  citations: readonly Citation[];
};

/** Words of a list that reach parties it does not name. */
export type Reach = {
  /** Kinds of affiliation the words reach. */
  kinds: readonly AffiliationKind[];
  /** The words, quoted: "subsidiaries and affiliates". */
  words: string;
};

/** The fact that an entity is on a list from a date, maybe to a date. */
export type Listing = {
  /** `LIST-ID/slug`, unique over all lists. */
  id: string;
  list: string;
  entity: string;
  /** Names of this entry, as the list prints them; the first is the entry's own name. */
  names: readonly EntityName[];
  /** First day in force; null where no source read says. */
  effective: IsoDate | null;
  /** Day of official publication; null where no source read says. */
  published: IsoDate | null;
  /** Day it left the list; null while it is on. Rows are closed, not deleted. */
  until: IsoDate | null;
  /** What the listing brings, one sentence. */
  restriction: string;
  /** In the order of the notices, the one that added the entry first. At least one. */
  citations: readonly Citation[];
  /** Parties this entry reaches without naming them. */
  reach: readonly Reach[];
  confidence: Confidence;
  /** What a reader should know about the row: an uncertain match, a different date in another copy. */
  note?: string;
};

/** A statement that an entity was looked for in a complete copy of a list and not found. */
export type Absence = {
  list: string;
  entity: string;
  /** The day of the last complete copy read. */
  asOf: IsoDate;
  /** Which copy: "complete SDN file of November 2023 (11,444 rows)". */
  source: string;
};

/** How one party stands to another. */
export const AFFILIATION_KINDS = ['subsidiary', 'group-company', 'brand', 'owner', 'former'] as const;

/** One of {@link AFFILIATION_KINDS}. */
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number];

/** A reported link from one party to another. Not itself a listing. */
export type Affiliation = {
  from: string;
  to: string;
  kind: AffiliationKind;
  /** Who reports it, for a reader: "Reuters, 28 Mar 2023, from the half-year report 2021". */
  source: string;
  /** Where it can be read; null where the source has no address. */
  url: string | null;
  confidence: Confidence;
  /** Whether a share of 50 % or more is reported; null where no source says. */
  isMajority: boolean | null;
  /** Limits of the report: "local-government vehicles are part owners". */
  note?: string;
};
