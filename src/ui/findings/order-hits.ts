import type { MentionPlace, TabScreening } from '../../messages/contract.ts';
import { BASES } from '../../model/basis.ts';
import type { Hit, ListingStatement } from '../../model/screening.ts';

/** A hit with the places of its mentions. */
export type PlacedHit = { hit: Hit; places: readonly MentionPlace[] };

/** The companies found, strongest basis first, each with the places of its texts. */
export function orderHits({ screening, places }: Pick<TabScreening, 'screening' | 'places'>): PlacedHit[] {
  return screening.hits
    .map((hit, index) => ({ hit, places: places[index] ?? [] }))
    .sort((a, b) => BASES.indexOf(a.hit.basis) - BASES.indexOf(b.hit.basis));
}

/** Listings before what is only derived. */
export function orderListings(listings: readonly ListingStatement[]): ListingStatement[] {
  return [...listings].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}
