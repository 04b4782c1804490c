import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeEntry } from '../../../test/fixtures/made-entries.ts';
import type { Edition } from '../../model/edition.ts';
import { DESK_DATABASE } from '../../store/desk-database.ts';
import { putBlocks, readEntries } from '../../store/editions/entries.ts';
import { LISTS_DATABASE, type ListsDatabase, openListsDatabase } from '../../store/lists-database.ts';
import { forgetOwnList, keepOwnLists, restoreOwnLists } from './own-lists-kept.ts';

let database: ListsDatabase;
beforeEach(async () => {
  database = await openListsDatabase();
});
afterEach(async () => {
  database.close();
  await deleteDB(LISTS_DATABASE);
  await deleteDB(DESK_DATABASE);
});

const entries = ['Orbicam Ltd.', 'Fabrikam Optics', '海康'].map((name) => madeEntry({ name }));

const editionOf = (number: number, source: string): Edition => ({
  number,
  source,
  state: 'current',
  provenance: {
    by: 'file',
    from: 'table.csv',
    readAt: '2026-11-20T08:00:00.000Z',
    bytes: 10,
    sha256: 'a'.repeat(64),
    etag: null,
    lastModified: null,
  },
  lists: [{ id: source, entries: entries.length, asOf: '2026-11-20', isDateStated: false }],
  contentSha256: 'b'.repeat(64),
  warnings: [],
  listName: 'Not to buy from',
});

async function put(number: number, source: string): Promise<void> {
  await putBlocks(database, number, 0, [[...entries]]);
  await database.put('editions', editionOf(number, source), number);
}

async function lose(): Promise<void> {
  database.close();
  await deleteDB(LISTS_DATABASE);
  database = await openListsDatabase();
}

async function held(): Promise<{ edition: Edition; entries: unknown[] }[]> {
  const editions = await database.getAll('editions');
  return Promise.all(
    editions.map(async (edition) => {
      const all: unknown[] = [];
      for await (const block of readEntries(database, edition.number)) all.push(...block);
      return { edition, entries: all };
    }),
  );
}

describe('own lists', () => {
  it('come back, entry by entry, after the lists database was lost; official editions do not', async () => {
    await put(1, 'own-not-to-buy-from');
    await put(2, 'csl-csv');
    await keepOwnLists(database);
    await lose();
    expect(await restoreOwnLists(database)).toBe(1);
    expect(await held()).toEqual([{ edition: editionOf(1, 'own-not-to-buy-from'), entries }]);
    expect(await restoreOwnLists(database)).toBe(0);
  });

  it('that the user removed stay away, the others come back', async () => {
    await put(1, 'own-a');
    await put(2, 'own-b');
    await keepOwnLists(database);
    await forgetOwnList('own-a');
    await database.delete('editions', 1);
    await keepOwnLists(database);
    await lose();
    expect(await restoreOwnLists(database)).toBe(1);
    expect((await held()).map(({ edition }) => edition.source)).toEqual(['own-b']);
  });

  it('read anew after a loss are kept in place of the old, though the numbers begin anew', async () => {
    await put(1, 'own-a');
    await keepOwnLists(database);
    await lose();
    await put(1, 'own-a');
    await database.put('editions', { ...editionOf(1, 'own-a'), contentSha256: 'd'.repeat(64) }, 1);
    await keepOwnLists(database);
    await lose();
    await restoreOwnLists(database);
    expect((await held()).map(({ edition }) => edition.contentSha256)).toEqual(['d'.repeat(64)]);
  });

  it('come back as they were read last', async () => {
    await put(1, 'own-a');
    await keepOwnLists(database);
    await database.put('editions', { ...editionOf(1, 'own-a'), state: 'previous' }, 1);
    await put(2, 'own-a');
    await database.put('editions', { ...editionOf(2, 'own-a'), contentSha256: 'c'.repeat(64) }, 2);
    await keepOwnLists(database);
    await lose();
    await restoreOwnLists(database);
    expect((await held()).map(({ edition }) => edition.contentSha256)).toEqual(['c'.repeat(64)]);
  });
});
