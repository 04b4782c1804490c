import type { Entity } from '../../model/entity.ts';
import type { LookupEntry } from './lookup.ts';

/** A party with all its names as the look-up wants it; a web domain is no name that a person types for a company. */
export function entryOf({ id, name, homeName, country, names }: Entity): LookupEntry {
  const all = [name, homeName, ...names.filter(({ kind }) => kind !== 'domain').map(({ text }) => text)];
  return {
    entity: id,
    names: [...new Set(all.filter((one) => one !== undefined))],
    ...(country === undefined ? {} : { country }),
  };
}

/** Entries in the one order that makes equal scores come out alike, wherever the parties were read from: by id. */
export function sortEntries(entries: readonly LookupEntry[]): LookupEntry[] {
  return entries.toSorted(({ entity: a }, { entity: b }) => (a < b ? -1 : Number(a > b)));
}
