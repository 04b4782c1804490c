import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntityRecord, RecordListing } from '../../model/decision.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Records } from '../../model/records.ts';
import type { ListingStatement } from '../../model/screening.ts';
import { statusBook } from '../status.ts';

/** The same text for the same value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

/** In an order of their content: records hold the same in different orders from edition to edition. */
function sorted<T>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: canonicalJson(item) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.filter(({ key }, at) => key !== keyed[at - 1]?.key).map(({ item }) => item);
}

/** Without the date of the copy, which changes with every reading, and without notes, which speak of copies. */
function recordListing({ list, ownList, namedAs, effective, published, ...rest }: ListingStatement): RecordListing {
  return {
    list,
    ownList: ownList ?? null,
    namedAs,
    effective,
    published,
    restriction: rest.restriction,
    citations: rest.citations.map(({ text, url, changes }) => ({ text, url, changes: changes ?? null })),
    via: rest.via ? { entity: rest.via.entity, words: rest.via.words, kind: rest.via.affiliation.kind } : null,
  };
}

/**
 * What is on record of a party on a day: its names, the listings that are shown for it and the links that are
 * reported. On which complete copies it is not found is left aside, for that changes with every reading. Null for a
 * party that is not there. `records` hold at least the party and those it is linked to.
 */
export function entityRecord(records: Records, id: string, day: IsoDate): EntityRecord | null {
  const entity = records.entities.find((one) => one.id === id);
  if (!entity) return null;
  const { listings } = statusBook(records).statusOf(id, day);
  return {
    name: entity.name,
    homeName: entity.homeName ?? null,
    country: entity.country ?? null,
    names: sorted(entity.names.map(({ text, kind, lang }) => ({ text, kind, lang: lang ?? null }))),
    listings: sorted(listings.map(recordListing)),
    affiliations: sorted(
      records.affiliations
        .filter(({ from }) => from === id)
        .map(({ to, kind, source, url, confidence, isMajority, note }) => ({
          to,
          kind,
          source,
          url,
          confidence,
          isMajority,
          note: note ?? null,
        })),
    ),
  };
}

/** SHA-256 of a record, hex: equal for equal content. */
export function recordHash(record: EntityRecord): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(record))));
}
