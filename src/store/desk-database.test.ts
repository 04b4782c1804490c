import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptDecision } from '../model/decision.ts';
import type { DeskRows } from '../model/desk-export.ts';
import { dropDecisions, readDecisions, writeDecisions } from './decisions/decisions.ts';
import { DESK_DATABASE, dropDeskWork, openDesk, openDeskDatabase } from './desk-database.ts';
import { deskStores, readDeskRows } from './export-desk.ts';
import { LISTS_DATABASE, openListsDatabase } from './lists-database.ts';

const judgement = { id: '1', entity: 'hikvision', verdict: 'same', reason: 'r', decidedAt: '2026-03-01' } as const;
const AT = '2026-11-23T00:00:00.000Z';
const decision: KeptDecision = {
  id: 'd1',
  entity: 'dahua',
  name: 'Dahua',
  verdict: 'different',
  scope: { site: 'shop.example' },
  text: 'Dahua Road',
  reason: 'a street',
  by: '',
  at: AT,
  recordSha256: 'f'.repeat(64),
  version: '1',
  lists: [],
  record: { name: 'Dahua', homeName: null, country: null, names: [], listings: [], affiliations: [] },
  withdrawnAt: null,
};

/** A database as the first version left it. */
async function firstVersion(): Promise<void> {
  const old = await openDB(DESK_DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('judgements', { keyPath: 'id' }),
  });
  await old.put('judgements', judgement);
  old.close();
}

/** A database as the second version left it, with something in every store. */
async function secondVersion() {
  const rows = {
    judgements: [[undefined, judgement]],
    'own-lists': [[undefined, { id: 'own-watch', edition: { number: 4, source: 'own-watch', listName: 'Watch' } }]],
    'own-entries': [
      [['own-watch', 0], [{ list: 'own-watch', key: 'a', names: [{ text: 'A', kind: 'primary' }] }]],
      [['own-watch', 1], []],
    ],
    joins: [[undefined, { id: 'us-bis-el a>b', apartAt: AT }]],
  } as const;
  const old = await openDB(DESK_DATABASE, 2, {
    upgrade(database) {
      for (const name of ['judgements', 'own-lists', 'joins']) database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('own-entries');
    },
  });
  for (const [name, all] of Object.entries(rows)) {
    for (const [key, value] of all) await old.put(name, value, key as IDBValidKey | undefined);
  }
  const stores = Object.keys(rows);
  const held = await Promise.all(stores.map((name) => old.getAll(name)));
  old.close();
  return { stores, held };
}

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB(DESK_DATABASE);
});

describe('the desk database', () => {
  it('is a database of its own that outlives the lists', async () => {
    const lists = await openListsDatabase();
    lists.close();
    const desk = await openDeskDatabase();
    await desk.put('judgements', judgement);
    await deleteDB(LISTS_DATABASE);
    expect(await desk.get('judgements', '1')).toEqual(judgement);
    desk.close();
  });

  it('takes over a database of the first layout with everything in it', async () => {
    await firstVersion();
    const { state, database } = await openDesk();
    expect(state).toBe('open');
    expect([...(database as IDBPDatabase).objectStoreNames]).toEqual([
      'bulk',
      'bulk-rows',
      'decisions',
      'evidence',
      'evidence-files',
      'joins',
      'judgements',
      'meta',
      'own-entries',
      'own-lists',
      'session-pages',
      'session-texts',
      'sessions',
    ]);
    expect(await (database as IDBPDatabase).get('judgements', '1')).toEqual(judgement);
    database?.close();
  });

  it('takes over a database of the second layout with everything in it, and keeps decisions in it', async () => {
    const { stores, held } = await secondVersion();
    expect(held.flat()).toHaveLength(5);
    const desk = await openDeskDatabase();
    expect(desk.version).toBe(4);
    expect(await Promise.all(stores.map((name) => desk.getAll(name as never)))).toEqual(held);
    expect(await readDecisions(desk)).toEqual([]);
    await writeDecisions(desk, [decision, { ...decision, id: 'd2' }]);
    await writeDecisions(desk, [{ ...decision, reason: 'another' }]);
    expect(await readDecisions(desk)).toEqual([
      { ...decision, reason: 'another' },
      { ...decision, id: 'd2' },
    ]);
    await dropDecisions(desk);
    expect(await readDecisions(desk)).toEqual([]);
    expect(await Promise.all(stores.map((name) => desk.getAll(name as never)))).toEqual(held);
    desk.close();
  });

  it('forgets what was done on the desk, all stores of it, and nothing else', async () => {
    const desk = await openDeskDatabase();
    await writeDecisions(desk, [decision]);
    const raw = desk as unknown as IDBPDatabase;
    await raw.put('sessions', { id: 's' });
    await raw.put('session-pages', { session: 's', number: 1, id: 'p' });
    await raw.put('bulk', { id: 'b' });
    await raw.put('bulk-rows', { job: 'b', row: 1 });
    for (const name of ['session-texts', 'evidence', 'evidence-files']) await raw.put(name, {}, ['k', 1]);
    const counts = async () =>
      Promise.all([...raw.objectStoreNames].map(async (name) => [name, await raw.count(name)] as const));
    const filled = (await counts()).filter(([, count]) => count > 0).map(([name]) => name);
    expect(filled).toHaveLength(9);
    await dropDeskWork(desk);
    expect((await counts()).filter(([, count]) => count > 0)).toEqual([
      ['decisions', 1],
      ['meta', 1],
    ]);
    desk.close();
  });

  it('of a layout without decisions has none to read', async () => {
    await firstVersion();
    const old = await openDB(DESK_DATABASE);
    expect(await readDecisions(old)).toEqual([]);
    old.close();
  });

  it('of a newer version is left as it is, read and exported', async () => {
    await firstVersion();
    const newer = await openDB(DESK_DATABASE, 7, {
      upgrade: (database) => void database.createObjectStore('sessions'),
    });
    await newer.put('sessions', { pages: 3 }, 'a');
    newer.close();
    const deletes = vi.spyOn(indexedDB, 'deleteDatabase');
    const desk = await openDesk();
    expect(desk).toMatchObject({ state: 'read-only', problem: expect.stringContaining('newer version') });
    const database = desk.database as IDBPDatabase;
    expect(database.version).toBe(7);
    expect(deskStores(database)).toEqual({
      database: DESK_DATABASE,
      version: 7,
      stores: ['judgements', 'sessions'],
    });
    expect(await readDeskRows(database, 'judgements', 0)).toEqual({
      rows: [{ key: '1', value: judgement }],
      unread: [],
      next: null,
    });
    expect(deletes).not.toHaveBeenCalled();
    database.close();
  });

  it('that cannot be brought to the layout is opened as it is; one that does not open is left alone', async () => {
    await firstVersion();
    const open = indexedDB.open.bind(indexedDB);
    const deletes = vi.spyOn(indexedDB, 'deleteDatabase');
    const fail = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => (version ? fail() : open(name)));
    const desk = await openDesk();
    expect(desk).toMatchObject({ state: 'read-only', problem: expect.stringContaining('backing store') });
    expect(await (desk.database as IDBPDatabase).get('judgements', '1')).toEqual(judgement);
    desk.database?.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(fail);
    expect(await openDesk()).toMatchObject({ state: 'closed', database: null });
    expect(deletes).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const again = await openDesk();
    expect(again.state).toBe('open');
    again.database?.close();
  });

  it('that is not there and cannot be made is not made empty', async () => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (version) throw new DOMException('no', 'UnknownError');
      return open(name);
    });
    expect((await openDesk()).state).toBe('closed');
    vi.restoreAllMocks();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DESK_DATABASE);
  });

  it('is exported but for the rows that cannot be read', async () => {
    await firstVersion();
    const desk = await openDeskDatabase();
    await desk.put('judgements', { ...judgement, id: '2' });
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === '1') throw new DOMException('the file is damaged', 'DataError');
      return get.call(this, key);
    });
    const told = await readDeskRows(desk as unknown as IDBPDatabase, 'judgements', 0);
    expect(told.rows).toEqual([{ key: '2', value: { ...judgement, id: '2' } }]);
    expect(told.unread).toEqual(['judgements, row "1": the file is damaged']);
    desk.close();
  });

  it('is exported in answers of a bounded size, bytes as base64, every row once', async () => {
    const desk = await openDeskDatabase();
    const picture = Uint8Array.from({ length: 1_500_000 }, (_, at) => at % 251);
    for (let at = 1; at <= 5; at++) await desk.put('evidence-files', picture, ['r', `${at}`]);
    const keys: unknown[] = [];
    let calls = 0;
    for (let from: number | null = 0; from !== null; calls++) {
      const { rows, next }: DeskRows = await readDeskRows(desk as unknown as IDBPDatabase, 'evidence-files', from);
      expect(JSON.stringify(rows).length).toBeLessThan(8_000_000);
      const [first] = rows as { key: unknown; value: { base64: string } }[];
      expect(Buffer.from(first?.value.base64 ?? '', 'base64').equals(picture)).toBe(true);
      keys.push(...rows.map(({ key }) => key));
      from = next;
    }
    expect(calls).toBeGreaterThan(1);
    expect(keys).toEqual([1, 2, 3, 4, 5].map((at) => ['r', `${at}`]));
    desk.close();
  });
});
