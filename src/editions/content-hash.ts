import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SourceEntry } from '../model/source-entry.ts';

/** Fields of published records that say nothing of the entry: the CSL's ids change with a citation's spelling, the rest are time stamps. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '_id',
  'id',
  'search_performed_at',
  'last_imported',
  'source_last_updated',
]);

/** An entry in normal form: the same text for two readings of the same entry, whatever the order of its fields. */
function normalForm(entry: SourceEntry): string {
  const { list, key, publisherId, type, names, country, addresses, effective, published, until } = entry;
  const record = Object.entries(entry.record)
    .filter(([field]) => !LEFT_OUT.has(field))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    [list, key, publisherId, type, country, effective, published, until, entry.restriction, entry.note ?? null],
    names.map(({ text, kind, lang }) => [text, kind, lang ?? null]),
    addresses.map((address) => [address.text, address.country]),
    entry.citations.map(({ text, url, changes }) => [text, url, changes ?? null]),
    record,
  ]);
}

/**
 * SHA-256 of the content of an edition: equal for two copies that differ only in time stamps, record ids or the order
 * of their entries. Holds 64 characters an entry until {@link ContentHash.digest}.
 */
export class ContentHash {
  readonly #entries: string[] = [];

  add(entry: SourceEntry): void {
    this.#entries.push(bytesToHex(sha256(utf8ToBytes(normalForm(entry)))));
  }

  /** The hash in hex; more entries may follow. */
  digest(): string {
    return bytesToHex(sha256(utf8ToBytes(this.#entries.sort().join('\n'))));
  }
}
