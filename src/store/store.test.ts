import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { LISTS_DATABASE, openListsDatabase } from './lists-database.ts';

// fake-indexeddb proves the logic; the end-to-end tests use the browsers' own databases.
const STORES = 'books changes editions entries files index jobs meta numbers parties sources spool'.split(' ');
const OLD = ['meta', 'lists', 'entities', 'listings', 'affiliations', 'absences', 'relabels', 'models'];

afterEach(async () => {
  await deleteDB(LISTS_DATABASE);
});

describe('the lists database', () => {
  // The rows of the first two layouts are those of the package: dropped, and read from there again.
  it.each([1, 2])('takes over a database of layout %i, without its rows', async (version) => {
    const old = await openDB(LISTS_DATABASE, version, {
      upgrade(database) {
        for (const name of version > 1 ? [...OLD, 'index'] : OLD) database.createObjectStore(name);
      },
    });
    await old.put('meta', { number: 4, origin: 'bundled', counts: { listings: 1 } }, 'current');
    await old.put('listings', { id: 'us-bis-el/hikvision' }, [4, 0]);
    old.close();
    const database = await openListsDatabase();
    expect(database.version).toBe(3);
    expect([...database.objectStoreNames].sort()).toEqual(STORES);
    expect(await database.get('meta', 'current')).toBeUndefined();
    database.close();
  });

  it('lets a newer version of itself open, and says so when it is the older one', async () => {
    const old = await openListsDatabase();
    const newer = await openDB(LISTS_DATABASE, 99);
    expect(newer.version).toBe(99);
    newer.close();
    old.close();
    await expect(openListsDatabase()).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('does not wait for ever for one that holds on to an older version', async () => {
    const old = await openDB(LISTS_DATABASE, 2);
    await expect(openListsDatabase(50)).rejects.toThrow('in time');
    old.close();
    const database = await openListsDatabase();
    expect(database.version).toBe(3);
    database.close();
  });
});
