import { entryOf, sortEntries } from '../match/lookup/entries-of.ts';
import type { LookupEntry } from '../match/lookup/lookup.ts';
import type { Records } from '../model/records.ts';
import { countryOf } from '../tables/name-rows.ts';
import { readTable, TableError } from './read-table.ts';

/** The parties of the lists with all their names, as the look-up wants them. */
export function entriesOfRecords({ entities }: Records): LookupEntry[] {
  return sortEntries(entities.map(entryOf));
}

/** A table of parties: columns `id`, `name`, `aliases` (";" between them), perhaps `country`. Rows with one id are one party. */
export function entriesOfTable(file: string): LookupEntry[] {
  const entries = new Map<string, LookupEntry>();
  for (const { row, cells } of readTable(file, ['id', 'name', 'aliases'])) {
    const id = cells['id']?.trim() ?? '';
    const name = cells['name']?.trim() ?? '';
    if (id === '' || name === '') throw new TableError(`${file}: row ${row} has no ${id === '' ? 'id' : 'name'}`);
    const aliases = (cells['aliases'] ?? '').split(';').map((alias) => alias.trim());
    const before = entries.get(id);
    const names = [...(before?.names ?? []), name, ...aliases.filter((alias) => alias !== '')];
    entries.set(id, { ...countryOf(cells['country']), ...before, entity: id, names: [...new Set(names)] });
  }
  if (entries.size === 0) throw new TableError(`${file}: no rows, so nothing to look up in`);
  return [...entries.values()];
}
