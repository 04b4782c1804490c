import type { Edition } from '../model/edition.ts';
import type { FieldChange, ListChange } from '../model/list-change.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import type { EntryBatches } from './entry-batches.ts';
import { addressKey } from './join/address-key.ts';
import { compareText } from './join/held-entry.ts';
import { noticesOf } from './join/notices.ts';
import { PackedEntries } from './packed-entries.ts';

/** One side of a comparison. */
export type EditionToCompare = { edition: Pick<Edition, 'number' | 'lists'>; entries: EntryBatches };

/** An entry as it is compared: without the record as published. */
type Compared = Omit<SourceEntry, 'record'>;

/** What each field says, as text: equal texts are no change. Only the own name has its place, other names have none. */
const FIELDS: Readonly<Record<FieldChange['field'], (entry: Compared) => string>> = {
  names: ({ names: [own, ...others] }) => [own?.text ?? '', ...others.map(({ text }) => text).sort()].join('; '),
  type: ({ type }) => type,
  country: ({ country }) => country ?? '',
  addresses: ({ addresses }) =>
    addresses
      .map(({ text, country }) => `${text}${country ? ` (${country})` : ''}`)
      .sort()
      .join('; '),
  effective: ({ effective }) => effective ?? '',
  published: ({ published }) => published ?? '',
  until: ({ until }) => until ?? '',
  restriction: ({ restriction }) => restriction,
  citations: ({ citations }) => citations.map(({ text }) => text).join('; '),
};

function fieldChanges(before: Compared, after: Compared): FieldChange[] {
  return (Object.keys(FIELDS) as FieldChange['field'][]).flatMap((field) => {
    const [was, is] = [FIELDS[field](before), FIELDS[field](after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** What an entry is recognised by under another key: its publisher's number, or an address together with a notice. */
function* marksOf({ list, publisherId, addresses, citations }: Compared): Generator<string> {
  if (publisherId !== null) yield `${list}\n${publisherId}`;
  const notices = [...new Set(citations.flatMap(noticesOf))];
  for (const address of addresses) {
    const key = addressKey(address);
    if (key !== null) for (const notice of notices) yield `${list}\n${notice}\n${key}`;
  }
}

const placeOf = ({ list, key }: Compared): string => `${list}\n${key}`;

/** Entries that left, by what each can be recognised by; of several with one mark none is. */
function byMark(entries: Iterable<Compared>): Map<string, Compared | null> {
  const marks = new Map<string, Compared | null>();
  for (const entry of entries)
    for (const mark of new Set(marksOf(entry))) marks.set(mark, marks.has(mark) ? null : entry);
  return marks;
}

/** Joins what is gone and what is new where it is one entry that only has another name. */
function renames(
  gone: Map<string, Compared>,
  added: readonly Compared[],
): { renamed: [Compared, Compared][]; added: Compared[] } {
  const [before, after] = [byMark(gone.values()), byMark(added)];
  const renamed: [Compared, Compared][] = [];
  const left = added.filter((entry) => {
    for (const mark of marksOf(entry)) {
      const old = before.get(mark);
      // Two companies at one address, listed by one notice, are told apart by nothing here.
      if (!old || after.get(mark) !== entry || !gone.delete(placeOf(old))) continue;
      renamed.push([old, entry]);
      return false;
    }
    return true;
  });
  return { renamed, added: left };
}

const KINDS: readonly ListChange['kind'][] = ['added', 'removed', 'changed'];

/**
 * What changed from one edition of a source to a later one, over the lists that both hold, in the order of the later
 * one's lists: added, removed and changed entries by name. An entry that only has another name (the same publisher's
 * number, or the same address and notice as nobody else) is one change, its names. Holds the earlier edition packed and
 * without its records, and of the later one what is new or changed. Time grows with the entries, never with their square.
 */
export async function compareEditions(before: EditionToCompare, after: EditionToCompare): Promise<ListChange[]> {
  const asOfBefore = new Map(before.edition.lists.map(({ id, asOf }) => [id, asOf]));
  const both = new Map(
    after.edition.lists.filter(({ id }) => asOfBefore.has(id)).map(({ id, asOf }, i) => [id, { asOf, i }]),
  );
  const packed = new PackedEntries<Compared>();
  const left = new Map<string, number>();
  for await (const batch of before.entries) {
    for (const { record: _record, ...entry } of batch)
      if (both.has(entry.list)) left.set(placeOf(entry), packed.add(entry));
  }
  const isNew: Compared[] = [];
  const pairs: [Compared, Compared][] = [];
  for await (const batch of after.entries) {
    for (const { record: _record, ...entry } of batch) {
      if (!both.has(entry.list)) continue;
      const place = left.get(placeOf(entry));
      if (place === undefined) isNew.push(entry);
      else {
        left.delete(placeOf(entry));
        const old = packed.at(place);
        if (fieldChanges(old, entry).length > 0) pairs.push([old, entry]);
      }
    }
  }
  const gone = new Map(Array.from(left, ([key, place]) => [key, packed.at(place)]));
  const { renamed, added } = renames(gone, isNew);
  const change = (
    kind: ListChange['kind'],
    entry: Compared,
    fields: readonly FieldChange[],
    old = entry,
  ): ListChange => ({
    list: entry.list,
    key: entry.key,
    kind,
    name: entry.names[0]?.text ?? entry.key,
    names: [...new Set([...entry.names, ...old.names].map(({ text }) => text))],
    citations: entry.citations,
    fields,
    effective: entry.effective,
    published: entry.published,
    fromAsOf: asOfBefore.get(entry.list) ?? '',
    toAsOf: both.get(entry.list)?.asOf ?? '',
    edition: after.edition.number,
  });
  const changes = [
    ...added.map((entry) => change('added', entry, [])),
    ...[...gone.values()].map((entry) => change('removed', entry, [])),
    ...[...pairs, ...renamed].flatMap(([old, entry]) => {
      const fields = fieldChanges(old, entry);
      return fields.length === 0 ? [] : [change('changed', entry, fields, old)];
    }),
  ];
  const rank = ({ list, kind }: ListChange) => (both.get(list)?.i ?? 0) * KINDS.length + KINDS.indexOf(kind);
  return changes.sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name) || compareText(a.key, b.key));
}
