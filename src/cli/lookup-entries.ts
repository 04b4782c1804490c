import type { LookupEntry } from '../match/lookup/lookup.ts';
import type { Records } from '../model/records.ts';
import { readTable, TableError } from './read-table.ts';

/** The parties of the lists with all their names; a web domain is no name that a person types for a company. */
export function entriesOfRecords({ entities }: Records): LookupEntry[] {
  return entities.map(({ id, name, homeName, country, names }) => {
    const all = [name, homeName, ...names.filter(({ kind }) => kind !== 'domain').map(({ text }) => text)];
    return {
      entity: id,
      names: [...new Set(all.filter((one) => one !== undefined))],
      ...(country === undefined ? {} : { country }),
    };
  });
}

/** The two-letter code in a cell, if it holds one. */
export function countryOf(cell: string | undefined): { country?: string } {
  const code = /^\s*([A-Za-z]{2})\s*(?:$|[;,|/])/.exec(cell ?? '')?.[1];
  return code === undefined ? {} : { country: code.toUpperCase() };
}

/** A CSV of parties: columns `id`, `name`, `aliases` (";" between them), perhaps `country`. Rows with one id are one party. */
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
