import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BulkJob } from '../../model/bulk.ts';
import { type DeskDatabase, openDeskDatabase } from '../desk-database.ts';
import {
  addBulk,
  addBulkRows,
  beginBulkAnew,
  changeBulk,
  decideBulkRow,
  dropBulk,
  readBulk,
  readBulkRows,
  readBulks,
  writeBulkAnswers,
} from './bulk.ts';

const JOB: BulkJob = {
  id: 'a',
  name: 'names.csv',
  state: 'taking-in',
  startedAt: '2026-11-23T08:00:00Z',
  endedAt: null,
  rows: 0,
  done: 0,
  at: 1,
  filter: null,
  lists: [],
  version: '0.1.0',
};
const queries = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ row: from + at, id: from + at, name: `Name ${from + at}` }));
const answers = (from: number, to: number) =>
  queries(from, to).map(({ row }) => ({ row, candidates: [], error: null }));

let desk: DeskDatabase;
beforeEach(async () => {
  desk = await openDeskDatabase();
  await addBulk(desk, JOB);
  await addBulkRows(desk, 'a', queries(1, 3));
  await addBulkRows(desk, 'a', queries(4, 5));
});
afterEach(async () => {
  await dropBulk(desk, 'a');
  desk.close();
});

test('rows are taken in one after the other, and none that does not follow', async () => {
  expect(await readBulk(desk, 'a')).toMatchObject({ rows: 5, marks: '.....' });
  await expect(addBulkRows(desk, 'a', queries(7, 8))).rejects.toThrow(/do not follow/);
  await expect(addBulkRows(desk, 'none', queries(1, 1))).rejects.toThrow(/do not follow/);
  expect((await readBulkRows(desk, 'a', 2, 2)).map(({ name }) => name)).toEqual(['Name 2', 'Name 3']);
});

test('answers are written with how far the table is, each once, and only while it is to be looked up', async () => {
  expect(await writeBulkAnswers(desk, 'a', answers(1, 2))).toBe(false);
  await changeBulk(desk, 'a', () => ({ state: 'running' }));
  expect(await writeBulkAnswers(desk, 'a', answers(1, 2))).toBe(true);
  // The same again, and some that leave a hole, as of a second runner.
  expect(await writeBulkAnswers(desk, 'a', answers(1, 2))).toBe(false);
  expect(await writeBulkAnswers(desk, 'a', answers(4, 5))).toBe(false);
  expect(await readBulk(desk, 'a')).toMatchObject({ done: 2, state: 'running', marks: '00...' });
  expect(await writeBulkAnswers(desk, 'a', answers(3, 5))).toBe(true);
  expect(await readBulk(desk, 'a')).toMatchObject({ done: 5, state: 'done', marks: '00000' });
});

test('a decision is marked, outlives a new look-up, and can be taken back', async () => {
  await changeBulk(desk, 'a', () => ({ state: 'running' }));
  await writeBulkAnswers(desk, 'a', answers(1, 5));
  const decision = { verdict: 'different', entity: null, reason: 'why', by: '', at: '2026-11-23T09:00:00Z' } as const;
  expect(await decideBulkRow(desk, 'a', 2, decision, 3)).toMatchObject({ row: 2, decision });
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: '0d000', at: 3 });
  await changeBulk(desk, 'a', () => ({ state: 'running', done: 0 }));
  await writeBulkAnswers(desk, 'a', answers(1, 5));
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: '0d000' });
  await decideBulkRow(desk, 'a', 2, null, 2);
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: '00000', at: 2 });
  expect(await decideBulkRow(desk, 'a', 9, decision, 3)).toBeUndefined();
});

test('in other lists no row keeps an answer of the ones before, and decisions stay', async () => {
  await changeBulk(desk, 'a', () => ({ state: 'running' }));
  await writeBulkAnswers(desk, 'a', answers(1, 3));
  const decision = { verdict: 'different', entity: null, reason: '', by: '', at: '2026-11-23T09:00:00Z' } as const;
  await decideBulkRow(desk, 'a', 2, decision, 3);
  const lists = [{ id: 'x', asOf: '2026-11-23', entries: 1 }];
  expect(await beginBulkAnew(desk, 'a', lists)).toMatchObject({ lists, done: 0, marks: '.d...' });
  const rows = await readBulkRows(desk, 'a', 1, 5);
  expect(rows.map(({ candidates }) => candidates)).toEqual([null, null, null, null, null]);
  expect(rows[1]).toMatchObject({ decision });
  await changeBulk(desk, 'a', () => ({ state: 'stopped' }));
  expect(await beginBulkAnew(desk, 'a', [])).toBeUndefined();
  expect(await readBulk(desk, 'a')).toMatchObject({ lists, done: 0 });
});

test('a row whose candidates are others than when it was decided on is open again', async () => {
  const candidate = (entity: string) => ({ entity, name: entity, score: 0.9, agrees: [], differs: [] });
  const answer = (row: number, ...entities: string[]) => ({ row, candidates: entities.map(candidate), error: null });
  await changeBulk(desk, 'a', () => ({ state: 'running' }));
  await writeBulkAnswers(
    desk,
    'a',
    [1, 2, 3, 4, 5].map((row) => answer(row, 'x')),
  );
  const made = { entity: 'x', reason: '', by: '', at: '2026-11-23T09:00:00Z' };
  for (const row of [1, 2]) await decideBulkRow(desk, 'a', row, { ...made, verdict: 'different' }, 1);
  for (const row of [3, 4]) await decideBulkRow(desk, 'a', row, { ...made, verdict: 'same' }, 1);
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: 'ddssL' });
  await changeBulk(desk, 'a', () => ({ state: 'running' }));
  expect(await beginBulkAnew(desk, 'a', [])).toMatchObject({ marks: 'ddss.' });
  const other = [answer(1, 'x'), answer(2, 'y', 'x'), answer(3, 'x'), answer(4), answer(5)];
  await writeBulkAnswers(desk, 'a', other);
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: 'dLsL0' });
  await decideBulkRow(desk, 'a', 2, { ...made, verdict: 'different' }, 2);
  expect(await readBulk(desk, 'a')).toMatchObject({ marks: 'ddsL0' });
});

test('a table that is dropped leaves no row, and others stay', async () => {
  await addBulk(desk, { ...JOB, id: 'b', startedAt: '2026-11-24T08:00:00Z' });
  await addBulkRows(desk, 'b', queries(1, 1));
  expect((await readBulks(desk)).map(({ id }) => id)).toEqual(['b', 'a']);
  await dropBulk(desk, 'b');
  expect(await readBulkRows(desk, 'b', 1, 10)).toEqual([]);
  expect(await readBulkRows(desk, 'a', 1, 10)).toHaveLength(5);
});
