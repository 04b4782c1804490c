import type { MentionPlace, TabScreening } from '../../messages/contract.ts';
import { BASES } from '../../model/basis.ts';
import type { HitGround } from '../../model/ground.ts';
import type { Hit, ListingStatement } from '../../model/screening.ts';

/** A hit with why it is shown, and the places of its mentions. */
export type PlacedHit = { hit: Hit; ground: HitGround | undefined; places: readonly MentionPlace[] };

/** The companies found, strongest basis first, each with the places of its texts. */
export function orderHits({
  screening,
  grounds,
  places,
}: Pick<TabScreening, 'screening' | 'grounds' | 'places'>): PlacedHit[] {
  return screening.hits
    .map((hit, index) => ({ hit, ground: grounds[index], places: places[index] ?? [] }))
    .sort((a, b) => BASES.indexOf(a.hit.basis) - BASES.indexOf(b.hit.basis));
}

/** Listings before what is only derived; the organisation's own lists after what official ones say. */
export function orderListings(listings: readonly ListingStatement[]): ListingStatement[] {
  const isOwn = ({ ownList }: ListingStatement): number => Number(ownList !== undefined);
  return [...listings].sort((a, b) => isOwn(a) - isOwn(b) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
}
