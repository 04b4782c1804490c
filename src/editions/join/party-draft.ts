import type { Entity } from '../../model/entity.ts';
import type { Listing } from '../../model/listing.ts';
import type { PartyJoin } from '../../model/party.ts';
import type { PartyType } from '../../model/source-entry.ts';
import type { HeldEntry } from './held-entry.ts';

/** A party while entries are still being joined to it. */
export type PartyDraft = {
  id: string;
  /** The hand-kept entity and its rows; null and none for a party that only editions name. */
  bundled: Entity | null;
  rows: readonly Listing[];
  /** Places of its entries among those that are packed. */
  entries: number[];
  joins: PartyJoin[];
  /** What it is, as soon as an entry tells. */
  type: PartyType;
  /** The publisher's numbers of its entries, the last of each list; most parties have one. */
  numbers: readonly { list: string; number: string }[];
};

/** Notes the publisher's number of an entry or row of a party. */
export function setNumber(party: PartyDraft, list: string, number: string): void {
  party.numbers = [...party.numbers.filter((one) => one.list !== list), { list, number }];
}

/** Adds an entry to a party, that is packed at a place. */
export function addEntry(party: PartyDraft, entry: HeldEntry, place: number): void {
  party.entries.push(place);
  if (party.type === 'unknown') party.type = entry.type;
  if (entry.publisherId !== null) setNumber(party, entry.list, entry.publisherId);
}

const OFAC_ENTRY = /\bOFAC entry (\d+)\b/;

/** The publisher's number that the note of a hand-kept row gives: "OFAC entry 30946". */
export function publisherIdOfRow({ list, note }: Listing): string | null {
  const number = list.startsWith('us-ofac-') ? OFAC_ENTRY.exec(note ?? '')?.[1] : undefined;
  return number === undefined ? null : `ofac:${number}`;
}
