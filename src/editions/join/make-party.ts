import type { Entity } from '../../model/entity.ts';
import type { EntityName } from '../../model/entity-name.ts';
import { formatDate } from '../../model/format-date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Listing } from '../../model/listing.ts';
import type { Party, PartyListing } from '../../model/party.ts';
import type { Address, PartyType } from '../../model/source-entry.ts';
import { foldedName } from './folded-name.ts';
import { compareEntries, type HeldEntry } from './held-entry.ts';
import { isSameNotice, listingOfEntry } from './listing-of-entry.ts';
import type { PartyDraft } from './party-draft.ts';
import { isUndated, type SuppliedList } from './supplied-list.ts';

/** What is known of the lists while parties are made. */
export type ListsInUse = {
  supplied: ReadonlyMap<string, SuppliedList>;
  /** Dates of the hand-kept copies, by list. */
  bundledAsOf: ReadonlyMap<string, IsoDate>;
};

const plus = (note: string | undefined, more: string): string => (note === undefined ? more : `${note} ${more}`);

/**
 * A hand-kept row of a list that an edition supplies, where the edition has no entry of the party. The edition is later:
 * the row is closed on its date. The edition is older, or a person took the entry apart: the row stands, and says so.
 */
function rowWithoutEntry(row: Listing, party: PartyDraft, { supplied, bundledAsOf }: ListsInUse): PartyListing {
  const asOf = supplied.get(row.list)?.list.asOf ?? '';
  const lastSeen = bundledAsOf.get(row.list) ?? '';
  const kept = { ...row, from: null };
  if (row.until !== null) return kept;
  if (party.joins.some(({ list, isUndone }) => list === row.list && isUndone)) {
    return {
      ...kept,
      note: plus(row.note, 'The entry of the edition in use was taken apart from this party by hand.'),
    };
  }
  const edition = supplied.get(row.list);
  if (edition && isUndated(edition)) {
    const words = `Known from the copy of ${formatDate(lastSeen)}; the file in use, which does not say of which day it is, does not hold it.`;
    return { ...kept, note: plus(row.note, words) };
  }
  if (asOf <= lastSeen) {
    const words = `Known from the copy of ${formatDate(lastSeen)}; the edition in use, of ${formatDate(asOf)}, is not later and does not hold it.`;
    return { ...kept, note: plus(row.note, words) };
  }
  const words = `Not in the edition of ${formatDate(asOf)} any more; last seen in the copy of ${formatDate(lastSeen)}. The day it left the list is not known.`;
  return { ...kept, until: asOf, lastSeen, note: plus(row.note, words) };
}

/** Rows of one order that differ in their addresses alone are one listing. */
function contentOf({ from: _from, key: _key, ...listing }: Omit<PartyListing, 'id'>): string {
  return JSON.stringify(listing);
}

function listingsOf(party: PartyDraft, held: readonly HeldEntry[], lists: ListsInUse): PartyListing[] {
  const entries = new Map<string, HeldEntry[]>();
  for (const entry of [...held].sort(compareEntries)) {
    const group = entries.get(entry.list);
    if (group) group.push(entry);
    else entries.set(entry.list, [entry]);
  }
  const listings: Omit<PartyListing, 'id'>[] = [];
  for (const row of party.rows) {
    if (!lists.supplied.has(row.list)) listings.push({ ...row, from: null });
    else if (!entries.has(row.list)) listings.push(rowWithoutEntry(row, party, lists));
  }
  for (const [list, group] of entries) {
    const rows = party.rows.filter((row) => row.list === list);
    const seen = new Set<string>();
    for (const entry of group) {
      const listing = listingOfEntry(
        entry,
        party.id,
        rows.find((row) => isSameNotice(row, entry)),
      );
      const content = group.length > 1 ? contentOf(listing) : '';
      if (seen.has(content)) continue;
      seen.add(content);
      listings.push(listing);
    }
  }
  const counts = new Map<string, number>();
  return listings.map((listing) => {
    const count = (counts.get(listing.list) ?? 0) + 1;
    counts.set(listing.list, count);
    return { ...listing, id: `${listing.list}/${party.id}${count === 1 ? '' : `~${count}`}` };
  });
}

/** Names of the kinds that lists print; a brand or domain is another thing though it is spelt the same. */
const PRINTED: ReadonlySet<EntityName['kind']> = new Set(['primary', 'alias', 'weak-alias', 'former', 'translated']);

/** Every name to look for; of names that fold to the same, the first: what is known by hand of a name stands first. */
function namesOf(first: readonly EntityName[], listings: readonly PartyListing[]): EntityName[] {
  const names = [...first];
  const known = new Set(names.filter(({ kind }) => PRINTED.has(kind)).map(({ text }) => foldedName(text)));
  for (const name of listings.flatMap((listing) => listing.names)) {
    const folded = foldedName(name.text);
    if (known.has(folded)) continue;
    known.add(folded);
    names.push(name);
  }
  return names;
}

function entityOf(
  { bundled, id }: PartyDraft,
  entries: readonly HeldEntry[],
  listings: readonly PartyListing[],
): Entity {
  if (bundled) return { ...bundled, names: namesOf(bundled.names, listings) };
  const [only, ...others] = entries;
  // Most parties are one entry, whose names were folded before.
  const names =
    only && others.length === 0
      ? only.names.filter((_, i) => only.folded.indexOf(only.folded[i] ?? '') === i)
      : namesOf([], listings);
  const country = entries.find((entry) => entry.country !== null)?.country;
  const homeName = names.find(({ kind, lang }) => kind === 'translated' && lang !== undefined)?.text;
  return {
    id,
    name: entries[0]?.names[0]?.text ?? id,
    ...(homeName === undefined ? {} : { homeName }),
    ...(country ? { country } : {}),
    names,
  };
}

function addressesOf(entries: readonly HeldEntry[]): readonly Address[] {
  if (entries.length === 1) return entries[0]?.addresses ?? [];
  const addresses = new Map<string, Address>();
  for (const address of entries.flatMap((entry) => entry.addresses)) {
    const key = `${foldedName(address.text)} ${address.country}`;
    if (!addresses.has(key)) addresses.set(key, address);
  }
  return [...addresses.values()];
}

/** Classes of equipment are no party; every other hand-kept record is a company or its brand. */
function typeOf({ id, type, bundled }: PartyDraft): PartyType {
  return type === 'unknown' && bundled && !id.startsWith('fcc_class_') ? 'organisation' : type;
}

/** A party with everything the lists say of it; `entries` are its own, in the order in which they were added. */
export function makeParty(draft: PartyDraft, entries: readonly HeldEntry[], lists: ListsInUse): Party {
  const listings = listingsOf(draft, entries, lists);
  return {
    entity: entityOf(draft, entries, listings),
    type: typeOf(draft),
    addresses: addressesOf(entries),
    listings,
    joins: draft.joins,
  };
}
