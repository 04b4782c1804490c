import type { Confidence } from '../../../model/confidence.ts';
import type { AffiliationKind } from '../../../model/listing.ts';

/** What a party is to another, ready for the other's name behind it. */
export const AFFILIATION_WORDS: Readonly<Record<AffiliationKind, string>> = {
  subsidiary: 'subsidiary of',
  'group-company': 'company of the same group as',
  brand: 'brand of',
  owner: 'owner of',
  former: 'formerly linked to',
};

/** How well a reported link is established; empty where nothing needs to be said. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  H: '',
  M: 'confidence medium',
  L: 'confidence low',
};
