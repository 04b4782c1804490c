import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EvidenceRecord } from '../../model/evidence.ts';
import type { Screening } from '../../model/screening.ts';
import { DESK_DATABASE, type DeskDatabase, openDeskDatabase } from '../desk-database.ts';
import { addEvidence, deleteOtherEvidence, readEvidence, readEvidenceFile } from './evidence.ts';
import { changePage, keepPage, readPages, readText } from './pages.ts';
import type { SeenPage } from './place-page.ts';
import { beginSession, changeSession, deleteSession, readRunning, readSessions } from './sessions.ts';

const AT = '2026-11-23T08:00:00.000Z';
const session = (id: string) => ({ id, name: id, tags: [], notes: '', startedAt: AT, endedAt: null, version: '1' });
const screening = (hits: number): Screening =>
  ({
    page: '',
    title: '',
    scannedAt: AT,
    lists: [],
    coverage: {},
    hits: Array(hits).fill({}),
    contradictions: [],
  }) as never;
const seen = (path: string, more: Partial<SeenPage> = {}): SeenPage => ({
  id: `s ${path}`,
  document: `1 http://a.example/${path}`,
  fills: `s ${path} early`,
  address: `http://a.example/${path}`,
  title: path,
  at: AT,
  state: 'whole',
  why: null,
  textSha256: 'f'.repeat(64),
  isTextCut: false,
  screening: screening(0),
  leftOut: [],
  version: '1',
  ...more,
});
const bytes = (text: string) => new TextEncoder().encode(text);

let desk: DeskDatabase;
beforeEach(async () => {
  desk = await openDeskDatabase();
});
afterEach(async () => {
  desk.close();
  await deleteDB(DESK_DATABASE);
});
const counts = async () => {
  const [one] = await readSessions(desk);
  return [one?.pages, one?.withFindings, one?.notWhole, one?.last];
};

it('one session runs at a time', async () => {
  await beginSession(desk, session('s'), []);
  await expect(beginSession(desk, session('t'), [])).rejects.toThrow('runs already');
  expect((await readRunning(desk))?.id).toBe('s');
  await changeSession(desk, 's', (one) => ({ ...one, endedAt: AT }));
  expect(await readRunning(desk)).toBeUndefined();
  await beginSession(desk, session('t'), []);
  expect(await keepPage(desk, 's', seen('a'), null)).toBeNull();
});

it('keeps pages with their texts, counts them, and leaves out what was open before', async () => {
  await beginSession(desk, session('s'), ['1 http://a.example/old']);
  expect(await keepPage(desk, 's', seen('old'), bytes('old'))).toBeNull();
  await keepPage(desk, 's', seen('a', { screening: screening(2) }), bytes('a'));
  await keepPage(desk, 's', seen('b', { state: 'in-part' }), bytes('b'));
  expect(await counts()).toEqual([2, 1, 1, 2]);
  expect((await readPages(desk, 's')).map(({ number, title }) => [number, title])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect(await readText(desk, 's old')).toBeUndefined();
  expect(new TextDecoder().decode(await readText(desk, 's a'))).toBe('a');
});

it('a page that changes replaces its row and text, and what a person wrote stays', async () => {
  await beginSession(desk, session('s'), []);
  await keepPage(desk, 's', seen('a', { screening: screening(1) }), bytes('a'));
  await changePage(desk, { session: 's', number: 1, address: 'http://a.example/a' }, (page) => ({
    ...page,
    notes: 'look',
  }));
  await keepPage(desk, 's', seen('a', { id: 's a2', state: 'in-part' }), bytes('a2'));
  expect(await readPages(desk, 's')).toMatchObject([{ number: 1, id: 's a2', notes: 'look', visits: 1 }]);
  expect(await readText(desk, 's a')).toBeUndefined();
  expect(await counts()).toEqual([1, 0, 1, 1]);
});

it('a row that goes into another leaves no number behind', async () => {
  await beginSession(desk, session('s'), []);
  await keepPage(desk, 's', seen('a'), bytes('a'));
  await keepPage(desk, 's', seen('a', { document: '2 http://a.example/a', id: 's a?' }), bytes('a?'));
  expect(await counts()).toEqual([2, 0, 0, 2]);
  await keepPage(desk, 's', seen('a', { document: '2 http://a.example/a' }), bytes('a'));
  expect(await readPages(desk, 's')).toMatchObject([{ number: 1, visits: 2 }]);
  await keepPage(desk, 's', seen('b'), bytes('b'));
  expect(await counts()).toEqual([2, 0, 0, 2]);
});

it('what is written to a row that has gone does not land on the one that has its number now', async () => {
  await beginSession(desk, session('s'), []);
  await keepPage(desk, 's', seen('a'), bytes('a'));
  await keepPage(desk, 's', seen('a', { document: '2 http://a.example/a', id: 's a?' }), bytes('a?'));
  const meant = { session: 's', number: 2, address: 'http://a.example/a' };
  await keepPage(desk, 's', seen('a', { document: '2 http://a.example/a' }), bytes('a'));
  await keepPage(desk, 's', seen('b'), bytes('b'));
  await expect(changePage(desk, meant, (page) => ({ ...page, notes: 'of a' }))).rejects.toThrow('no such page');
  expect((await readPages(desk, 's')).map(({ number, notes }) => [number, notes])).toEqual([
    [1, ''],
    [2, ''],
  ]);
});

it('a page that was left early has a row until it is read, and none where its address has one', async () => {
  await beginSession(desk, session('s'), []);
  const early = { id: 's a early', fills: null, textSha256: null, state: 'in-part', why: 'left-early' } as const;
  await keepPage(desk, 's', seen('a', early), null);
  await keepPage(desk, 's', seen('a', { ...early, screening: screening(1) }), null);
  expect(await counts()).toEqual([1, 1, 1, 1]);
  await keepPage(desk, 's', seen('a', { document: '2 http://a.example/a' }), bytes('a'));
  expect(await readPages(desk, 's')).toMatchObject([{ number: 1, state: 'whole', visits: 2 }]);
  expect(await keepPage(desk, 's', seen('a', { ...early, document: '3 http://a.example/a' }), null)).toBeNull();
  expect(await counts()).toEqual([1, 0, 0, 1]);
});

it('records are chained, and go with their session and nothing else', async () => {
  await beginSession(desk, session('s'), []);
  await keepPage(desk, 's', seen('a'), bytes('a'));
  const add = (chain: string | null, id: string) =>
    addEvidence(
      desk,
      chain,
      (before) =>
        ({ id, number: (before?.number ?? 0) + 1, previous: before?.sha256 ?? null, sha256: id }) as EvidenceRecord,
      { files: [{ name: 'visible.png', bytes: bytes(id) }], text: bytes(id) },
    );
  for (const id of ['r1', 'r2']) await add('s', id);
  await add(null, 'r3');
  const chain = async (of: string | null) =>
    (await readEvidence(desk, of)).map(({ id, number, previous }) => [id, number, previous]);
  expect(await chain('s')).toEqual([
    ['r1', 1, null],
    ['r2', 2, 'r1'],
  ]);
  expect((await readSessions(desk))[0]?.records).toBe(2);
  await expect(add('gone', 'r4')).rejects.toThrow('deleted meanwhile');
  expect(await chain('gone')).toEqual([]);
  await deleteSession(desk, 's');
  expect(await readSessions(desk)).toEqual([]);
  expect(await readPages(desk, 's')).toEqual([]);
  expect(await chain('s')).toEqual([]);
  expect(await desk.getAllKeys('session-texts')).toEqual(['r3']);
  expect(await desk.getAllKeys('evidence-files')).toEqual([['r3', 'visible.png']]);
  expect(new TextDecoder().decode(await readEvidenceFile(desk, 'r3', 'visible.png'))).toBe('r3');
  await deleteOtherEvidence(desk);
  expect(await chain(null)).toEqual([]);
  expect(await desk.getAllKeys('session-texts')).toEqual([]);
  expect(await desk.getAllKeys('evidence-files')).toEqual([]);
});

it('evidence of no session goes without that of a session', async () => {
  await beginSession(desk, session('s'), []);
  const seal = (id: string) => () => ({ id, number: 1 }) as EvidenceRecord;
  const parts = { files: [{ name: 'visible.png', bytes: bytes('p') }], text: bytes('t') };
  await addEvidence(desk, 's', seal('r1'), parts);
  await addEvidence(desk, null, seal('r2'), parts);
  await deleteOtherEvidence(desk);
  expect((await readEvidence(desk, 's')).map(({ id }) => id)).toEqual(['r1']);
  expect(await desk.getAllKeys('session-texts')).toEqual(['r1']);
  expect(await desk.getAllKeys('evidence-files')).toEqual([['r1', 'visible.png']]);
});
