import type { Citation } from './citation.ts';
import type { EntityName } from './entity-name.ts';
import type { IsoDate } from './iso-date.ts';

/** What kind of party an entry names; `unknown` where the publication does not tell, as BIS lists do not. */
export const PARTY_TYPES = ['organisation', 'person', 'vessel', 'aircraft', 'unknown'] as const;

/** One of {@link PARTY_TYPES}. */
export type PartyType = (typeof PARTY_TYPES)[number];

/** An address as the publication prints it, on one line. */
export type Address = {
  text: string;
  /** Two-letter country (ISO 3166-1) where the publication names one that is known; null otherwise. */
  country: string | null;
};

/**
 * One entry of one list, as an edition of its source has it, in our terms. What the publication says is kept letter by
 * letter in `published`; everything else is read from it.
 */
export type SourceEntry = {
  /** Id of the list: `us-bis-el`. */
  list: string;
  /**
   * Which entry of the list this is, from edition to edition: the publisher's own number where it is stable
   * (`ofac:30946`), else the folded name and country. Unique within a list of an edition.
   */
  key: string;
  /** The publisher's number of the party, the same in all its publications: `ofac:30946`. Null where it gives none that stays. */
  publisherId: string | null;
  type: PartyType;
  /** The entry's own name first, kind `primary`; cleaned of what is no part of a name. At least one. */
  names: readonly EntityName[];
  /** Two-letter country of the entry, where the publication names one; null otherwise. */
  country: string | null;
  addresses: readonly Address[];
  /** First day in force; null where the publication does not say: the CSL's `start_date` is the day of publication. */
  effective: IsoDate | null;
  /** Day of official publication; null where the publication does not say. */
  published: IsoDate | null;
  /** Day it ends or ended, as the publication itself says (Denied Persons); null otherwise. */
  until: IsoDate | null;
  /** What the entry brings, in one sentence, out of licence requirement, review policy, programs, order. */
  restriction: string;
  /** In the order of the notices. At least one: the list's own law where the row cites nothing (see `citesNotice`). */
  citations: readonly Citation[];
  /** Whether the row itself cites a notice. */
  citesNotice: boolean;
  /** What a reader should know of the row. */
  note?: string;
  /** The record as published: field by field, values unchanged. */
  record: Readonly<Record<string, string>>;
};
