import { NamePacker } from '../match/name-table.ts';
import { StringPacker } from '../model/packed-strings.ts';
import type { Party } from '../model/party.ts';
import type { PartyTables } from '../model/party-tables.ts';
import type { Records } from '../model/records.ts';
import { ListingPacker } from './standing.ts';

/** Sorts parties, in place, as their tables and blocks have them: by the UTF-16 units of their ids. */
export function sortParties(parties: Party[]): Party[] {
  return parties.sort(({ entity: a }, { entity: b }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Makes the tables of sorted parties that come one after the other. Their names are those of `namesToFind`, in its order;
 * relabel brands are hints that a user may ask for, and unasked they are not in them.
 */
export class PartyPacker {
  readonly #entities = new StringPacker();
  readonly #names = new NamePacker();
  readonly #listings: ListingPacker;
  #count = 0;

  constructor({ lists }: Pick<Records, 'lists'>) {
    this.#listings = new ListingPacker(lists);
  }

  add({ entity, listings }: Party): void {
    this.#entities.add(entity.id);
    for (const name of entity.names) this.#names.add(name, this.#count);
    this.#listings.add(listings);
    this.#count += 1;
  }

  end(): PartyTables {
    return { entities: this.#entities.end(), names: this.#names.end(), listings: this.#listings.end() };
  }
}

/** Makes the tables of sorted parties; see {@link PartyPacker}. */
export function packParties(parties: Iterable<Party>, book: Pick<Records, 'lists'>): PartyTables {
  const packer = new PartyPacker(book);
  for (const party of parties) packer.add(party);
  return packer.end();
}
