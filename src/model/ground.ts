import type { NameKind } from './entity-name.ts';
import type { IsoDate } from './iso-date.ts';
import type { VariantRule } from './variant-rule.ts';

/** Why a text is shown for an entity, beyond what its `Mention` says. */
export type MentionGround = {
  /** The name it equals, spelt as its source spells it; for a part number, the family of part numbers. */
  name: string;
  /** What the name is to its bearer; absent for a part number. */
  kind?: NameKind;
  /** How the text differs from the name; absent for a part number. */
  rule?: VariantRule;
  /** The page's words that give the role. */
  cue?: string;
};

/** Where a page names an entity, as far as it puts a hit after others: RANKS of `screening`, and whether it can be seen. */
export type Standing = 'demoted' | 'unseen' | 'hidden';

/** What a rule on affiliates of an authority may mean for a party of a listed one. */
export type AffiliatesRuleState = {
  /** Short name of the authority: "BIS". */
  authority: string;
  citation: string;
  suspendedUntil: IsoDate;
  /** Whether it was suspended on the day of the screening. */
  isSuspended: boolean;
  /** Whether a share of half or more is reported; else nobody says how much. */
  isMajority: boolean;
};

/** What is to be known of a link besides what its statement says. */
export type LinkGround = {
  /** A note in the records, in English. */
  note?: string;
  rules: readonly AffiliatesRuleState[];
};

/**
 * Why a hit is shown, beyond what the `Hit` says: with it a reason can be put into any language. The `reason` of a
 * `Hit` is the same in English.
 */
export type HitGround = {
  /** Place, among the hit's matches, of the one that says most of why it is shown. */
  first: number;
  /** Said of the page as a whole; empty where nothing is to be said. */
  standing: readonly Standing[];
  /** The list of the status that counts most, by its full name with its authority: "Entity List (BIS)"; null where there is none. */
  list: string | null;
  /** Same order as the hit's matches. */
  matches: readonly MentionGround[];
  /** Same order as the hit's affiliations. */
  links: readonly LinkGround[];
};
