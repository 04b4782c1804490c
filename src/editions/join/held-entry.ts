import type { SourceEntry } from '../../model/source-entry.ts';

/** An entry as it is held while parties are joined: without its record, and with where that is kept. */
export type HeldEntry = Omit<SourceEntry, 'record'> & {
  from: { edition: number; place: number };
  /** Its names, folded, in their order. */
  folded: readonly string[];
};

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Undated entries come last: what joins them is mostly dated. */
const startOf = ({ published, effective }: HeldEntry): string => published ?? effective ?? '9999';

/** {@link compareEntries} as one text to compare by: a sign that no date, id or key has stands between the parts. */
export function orderKey(entry: HeldEntry): string {
  return `${startOf(entry)}\0${entry.list}\0${entry.key}`;
}

/**
 * The order in which entries become parties: oldest first, so that a party keeps the entry it began with, and with it
 * its id, when later ones come.
 */
export function compareEntries(a: HeldEntry, b: HeldEntry): number {
  return compareText(startOf(a), startOf(b)) || compareText(a.list, b.list) || compareText(a.key, b.key);
}
