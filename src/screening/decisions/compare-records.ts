import type { EntityRecord, RecordChange, RecordListing } from '../../model/decision.ts';
import { canonicalJson } from './entity-record.ts';

type Pairs<T> = { added: T[]; gone: T[]; changed: T[] };

/** What of one kind is there now, is not any more, or reads otherwise; `key` tells which is which. */
function pairs<T>(before: readonly T[], now: readonly T[], key: (one: T) => string): Pairs<T> {
  const contents = (items: readonly T[]) => {
    const found = new Map<string, { one: T; content: string }>();
    for (const one of items) {
      const there = found.get(key(one));
      found.set(key(one), { one, content: (there?.content ?? '') + canonicalJson(one) });
    }
    return found;
  };
  const [old, fresh] = [contents(before), contents(now)];
  return {
    added: [...fresh].filter(([id]) => !old.has(id)).map(([, { one }]) => one),
    gone: [...old].filter(([id]) => !fresh.has(id)).map(([, { one }]) => one),
    changed: [...fresh]
      .filter(([id, { content }]) => old.has(id) && old.get(id)?.content !== content)
      .map(([, { one }]) => one),
  };
}

function listingChanges(before: EntityRecord, now: EntityRecord): RecordChange[] {
  const key = ({ list, via }: RecordListing) => JSON.stringify([list, via?.entity ?? null]);
  const { added, gone, changed } = pairs(before.listings, now.listings, key);
  const told = (what: 'listing-added' | 'listing-gone' | 'listing-changed', listings: readonly RecordListing[]) =>
    listings.map(({ list, ownList }): RecordChange => ({ what, list, ownList }));
  // A list that reached the party by its words and names it now has not let it go.
  const left = gone.filter(({ list }) => !added.some((one) => one.list === list));
  return [...told('listing-added', added), ...told('listing-gone', left), ...told('listing-changed', changed)];
}

function linkChanges(before: EntityRecord, now: EntityRecord): RecordChange[] {
  const { added, gone, changed } = pairs(before.affiliations, now.affiliations, ({ to }) => to);
  const told = (what: 'link-added' | 'link-gone' | 'link-changed', links: EntityRecord['affiliations']) =>
    links.map(({ to }): RecordChange => ({ what, to }));
  return [...told('link-added', added), ...told('link-gone', gone), ...told('link-changed', changed)];
}

function nameChanges(before: EntityRecord, now: EntityRecord): RecordChange[] {
  const [old, fresh] = [before, now].map(({ names }) => new Set(names.map(({ text }) => text))) as [
    Set<string>,
    Set<string>,
  ];
  const added = [...fresh].filter((name) => !old.has(name));
  const gone = [...old].filter((name) => !fresh.has(name));
  return [
    ...(before.name === now.name ? [] : [{ what: 'name', was: before.name, is: now.name } as const]),
    ...(added.length > 0 ? [{ what: 'names-added', names: added } as const] : []),
    ...(gone.length > 0 ? [{ what: 'names-gone', names: gone } as const] : []),
  ];
}

/** What is different between the record that was decided on and that of today, listings first; empty for the same. */
export function compareRecords(before: EntityRecord, now: EntityRecord | null): RecordChange[] {
  if (now === null) return [{ what: 'gone' }];
  if (canonicalJson(before) === canonicalJson(now)) return [];
  const changes = [...listingChanges(before, now), ...nameChanges(before, now), ...linkChanges(before, now)];
  return changes.length > 0 ? changes : [{ what: 'other' }];
}
