import type { Listing } from '../model/listing.ts';
import type { Party } from '../model/party.ts';
import type { Records } from '../model/records.ts';

/** The parties of records that come from no edition, in the order of the entities. */
export function partiesOf({ entities, listings }: Pick<Records, 'entities' | 'listings'>): Party[] {
  const byEntity = new Map<string, Listing[]>();
  for (const listing of listings) {
    const own = byEntity.get(listing.entity);
    if (own) own.push(listing);
    else byEntity.set(listing.entity, [listing]);
  }
  return entities.map((entity) => ({
    entity,
    type: 'unknown',
    addresses: [],
    listings: (byEntity.get(entity.id) ?? []).map((listing) => ({ ...listing, from: null })),
    joins: [],
  }));
}
