import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import type { Records } from '../model/records.ts';
import { DESK_DATABASE, openDeskDatabase } from './desk-database.ts';
import { importRecords } from './import-records.ts';
import { LISTS_DATABASE, openListsDatabase } from './lists-database.ts';
import { readRecords } from './read-records.ts';
import { keepNameIndex, readNameIndex } from './stored-index.ts';

// fake-indexeddb proves the logic; the end-to-end tests use the browsers' own databases.
const source = { origin: 'bundled', sha256: 'a'.repeat(64), importedAt: '2026-03-01T00:00:00.000Z' } as const;
const [first] = smallRecords.listings;
const sentinels = ['hikvision', 'luopu_haishi', 'moyu_haishi', 'pishan_haishi', 'urumqi_haishi', 'yutian_haishi'];
const records: Records = {
  ...smallRecords,
  listings: [
    ...smallRecords.listings,
    ...sentinels.map((entity) => ({ ...(first as NonNullable<typeof first>), entity, id: `us-bis-el/${entity}` })),
  ],
};

afterEach(async () => {
  await deleteDB(LISTS_DATABASE);
  await deleteDB(DESK_DATABASE);
});

describe('the lists database', () => {
  it('gives back what was imported, with counts, and null before', async () => {
    const database = await openListsDatabase();
    expect(await readRecords(database)).toBeNull();
    const generation = await importRecords(database, records, source);
    expect(generation).toMatchObject({ number: 1, counts: { listings: 9, lists: 2, entities: 4 } });
    expect((await readRecords(database))?.records).toEqual(records);
    database.close();
  });

  it('keeps a compiled index under what it was made from, and gives it for nothing else', async () => {
    const database = await openListsDatabase();
    const bytes = new Uint32Array([1, 2, 3]).buffer;
    expect(await readNameIndex(database, 'a')).toBeNull();
    await keepNameIndex(database, 'a', bytes);
    expect(new Uint32Array((await readNameIndex(database, 'a')) as ArrayBuffer)).toEqual(new Uint32Array(bytes));
    await keepNameIndex(database, 'b', new ArrayBuffer(4));
    expect(await readNameIndex(database, 'a')).toBeNull();
    database.close();
  });

  it('takes over a database of the first layout with its records', async () => {
    const old = await openDB(LISTS_DATABASE, 1, {
      upgrade(database) {
        for (const name of [
          'meta',
          'lists',
          'entities',
          'listings',
          'affiliations',
          'absences',
          'relabels',
          'models',
        ]) {
          database.createObjectStore(name);
        }
      },
    });
    await old.put('meta', { number: 4, origin: 'bundled' }, 'current');
    old.close();
    const database = await openListsDatabase();
    expect(await database.get('meta', 'current')).toMatchObject({ number: 4 });
    expect(await readNameIndex(database, 'a')).toBeNull();
    database.close();
  });

  it('replaces a generation whole and leaves nothing of the old one', async () => {
    const database = await openListsDatabase();
    await importRecords(database, records, source);
    const fewer = { ...records, relabels: [], entities: records.entities.slice(0, 2) };
    expect((await importRecords(database, fewer, source)).number).toBe(2);
    expect((await readRecords(database))?.records).toEqual(fewer);
    expect(await database.count('entities')).toBe(2);
    database.close();
  });

  it('changes nothing when a sentinel row is missing or cannot be cited', async () => {
    const database = await openListsDatabase();
    await importRecords(database, records, source);
    const without = (id: string) => ({ ...records, listings: records.listings.filter((one) => one.id !== id) });
    for (const entity of sentinels) {
      await expect(importRecords(database, without(`us-bis-el/${entity}`), source)).rejects.toThrow(entity);
    }
    const uncited = { ...records, listings: records.listings.map((one) => ({ ...one, citations: [] })) };
    await expect(importRecords(database, uncited, source)).rejects.toThrow('no citation');
    expect(await readRecords(database)).toMatchObject({ generation: { number: 1 }, records });
    expect(await database.count('listings')).toBe(records.listings.length);
    database.close();
  });

  it('changes nothing when a record cannot be stored', async () => {
    const database = await openListsDatabase();
    await importRecords(database, records, source);
    const broken = { ...records, models: [{ ...records.models[0], pattern: () => '' }] } as unknown as Records;
    await expect(importRecords(database, broken, source)).rejects.toThrow('could not be stored');
    expect((await readRecords(database))?.records).toEqual(records);
    database.close();
  });

  it('tells when rows were lost after the import', async () => {
    const database = await openListsDatabase();
    await importRecords(database, records, source);
    await database.delete('listings', [1, 3]);
    await expect(readRecords(database)).rejects.toThrow('listings: 9 rows were stored, 8 are left');
    database.close();
  });

  it('lets a newer version of itself open', async () => {
    const old = await openListsDatabase();
    const newer = await openDB(LISTS_DATABASE, 99);
    expect(newer.version).toBe(99);
    newer.close();
    old.close();
  });
});

describe('the desk database', () => {
  it('is a database of its own that outlives the lists', async () => {
    const desk = await openDeskDatabase();
    const judgement = { id: '1', entity: 'hikvision', verdict: 'same', reason: 'r', decidedAt: '2026-03-01' } as const;
    await desk.put('judgements', judgement);
    await deleteDB(LISTS_DATABASE);
    expect(await desk.get('judgements', '1')).toEqual(judgement);
    desk.close();
  });
});
