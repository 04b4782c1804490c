import {
  BULK_MARKS,
  type BulkJob,
  type BulkQuery,
  type BulkRow,
  isToLookAt,
  markOf,
  type StoredBulk,
} from '../../model/bulk.ts';
import type { DeskDatabase } from '../desk-database.ts';

/** Rows that are in memory at once where all are changed. */
const ROWS_AT_ONCE = 500;

const rowsFrom = (job: string, from: number, to: number) => IDBKeyRange.bound([job, from], [job, to]);

function begin(desk: DeskDatabase) {
  return desk.transaction(['bulk', 'bulk-rows'], 'readwrite', { durability: 'strict' });
}

/** All tables, the newest first. */
export async function readBulks(desk: DeskDatabase): Promise<StoredBulk[]> {
  const all = await desk.getAll('bulk');
  return all.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** One table; undefined where it is gone. */
export async function readBulk(desk: DeskDatabase, id: string): Promise<StoredBulk | undefined> {
  return await desk.get('bulk', id);
}

/** Rows of a table from a number on, in their order. */
export function readBulkRows(desk: DeskDatabase, id: string, from: number, count: number): Promise<BulkRow[]> {
  return desk.getAll('bulk-rows', rowsFrom(id, from, from + count - 1));
}

/** Writes a table without rows. */
export async function addBulk(desk: DeskDatabase, job: BulkJob): Promise<void> {
  const transaction = begin(desk);
  await Promise.all([transaction.objectStore('bulk').add({ ...job, marks: '' }), transaction.done]);
}

/** Changes what is said of a table in one step; answers it as it is then, undefined where it is gone. */
export async function changeBulk(
  desk: DeskDatabase,
  id: string,
  how: (job: StoredBulk) => Partial<StoredBulk>,
): Promise<StoredBulk | undefined> {
  const transaction = begin(desk);
  const jobs = transaction.objectStore('bulk');
  const job = await jobs.get(id);
  const changed = job && { ...job, ...how(job) };
  if (changed) await jobs.put(changed);
  await transaction.done;
  return changed;
}

/**
 * Has a table looked up anew in other lists: in one step no row keeps an answer that those did not give. What was decided
 * stays with its row. Undefined where the table is gone or halted; then nothing is written.
 */
export async function beginBulkAnew(
  desk: DeskDatabase,
  id: string,
  lists: BulkJob['lists'],
): Promise<StoredBulk | undefined> {
  const transaction = begin(desk);
  const jobs = transaction.objectStore('bulk');
  const store = transaction.objectStore('bulk-rows');
  const job = await jobs.get(id);
  let anew: StoredBulk | undefined;
  if (job?.state === 'running') {
    let marks = '';
    for (let from = 1; from <= job.done; from += ROWS_AT_ONCE) {
      const rows = await store.getAll(rowsFrom(id, from, Math.min(job.done, from + ROWS_AT_ONCE - 1)));
      const waiting = rows.map((row) => ({ ...row, candidates: null, error: null }));
      marks += waiting.map(markOf).join('');
      await Promise.all(waiting.map((row) => store.put(row)));
    }
    anew = { ...job, lists, done: 0, endedAt: null, marks: marks + job.marks.slice(marks.length) };
    await jobs.put(anew);
  }
  await transaction.done;
  return anew;
}

/** Adds the next rows of a table that is being taken in; refuses rows that do not follow on those that are there. */
export async function addBulkRows(desk: DeskDatabase, id: string, rows: readonly BulkQuery[]): Promise<void> {
  const transaction = begin(desk);
  const jobs = transaction.objectStore('bulk');
  const job = await jobs.get(id);
  const isNext = job?.state === 'taking-in' && rows.every(({ row }, at) => row === job.rows + at + 1);
  if (!job || !isNext) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw new Error('the rows do not follow on those of the table');
  }
  const store = transaction.objectStore('bulk-rows');
  await Promise.all([
    ...rows.map((row) => store.put({ ...row, job: id, candidates: null, error: null, decision: null })),
    jobs.put({
      ...job,
      rows: job.rows + rows.length,
      marks: job.marks + BULK_MARKS.waiting.repeat(rows.length),
    }),
    transaction.done,
  ]);
}

/** The marks with those of some rows that follow on each other in their place. */
function withMarks(marks: string, rows: readonly BulkRow[]): string {
  const first = (rows[0]?.row ?? 1) - 1;
  return marks.slice(0, first) + rows.map(markOf).join('') + marks.slice(first + rows.length);
}

/**
 * Writes what some rows that follow on each other came to, together with how far the table is: a kill in between loses
 * the last of them, and never leaves a row told twice. What was decided on them meanwhile stays. False where the table
 * is gone or halted; then nothing is written.
 */
export async function writeBulkAnswers(
  desk: DeskDatabase,
  id: string,
  rows: readonly Pick<BulkRow, 'row' | 'candidates' | 'error'>[],
): Promise<boolean> {
  const transaction = begin(desk);
  const jobs = transaction.objectStore('bulk');
  const store = transaction.objectStore('bulk-rows');
  const [first, last] = [rows[0]?.row ?? 1, rows.at(-1)?.row ?? 0];
  const [job, before] = await Promise.all([jobs.get(id), store.getAll(rowsFrom(id, first, last))]);
  const isWanted = job?.state === 'running' && job.done === first - 1 && before.length === rows.length;
  if (job && isWanted) {
    const told = before.map((row, at) => ({ ...row, ...rows[at] }) as BulkRow);
    const isDone = last === job.rows;
    await Promise.all([
      ...told.map((row) => store.put(row)),
      jobs.put({
        ...job,
        done: last,
        marks: withMarks(job.marks, told),
        ...(isDone ? { state: 'done', endedAt: new Date().toISOString() } : {}),
      }),
    ]);
  }
  await transaction.done;
  return isWanted;
}

/** Writes a decision on a row, or takes it back; the place of the user is then the row `at`. Undefined where it is gone. */
export async function decideBulkRow(
  desk: DeskDatabase,
  id: string,
  row: number,
  made: BulkRow['decision'],
  at: number,
): Promise<BulkRow | undefined> {
  const transaction = begin(desk);
  const jobs = transaction.objectStore('bulk');
  const store = transaction.objectStore('bulk-rows');
  const [job, before] = await Promise.all([jobs.get(id), store.get([id, row])]);
  const decision = made && {
    ...made,
    lookedAt: (before?.candidates ?? []).filter(isToLookAt).map(({ entity }) => entity),
  };
  const decided = job && before && { ...before, decision };
  if (job && decided) {
    await Promise.all([store.put(decided), jobs.put({ ...job, marks: withMarks(job.marks, [decided]), at })]);
  }
  await transaction.done;
  return decided;
}

/** Forgets a table with its rows. */
export async function dropBulk(desk: DeskDatabase, id: string): Promise<void> {
  const transaction = begin(desk);
  await Promise.all([
    transaction.objectStore('bulk').delete(id),
    transaction.objectStore('bulk-rows').delete(rowsFrom(id, 0, Number.MAX_SAFE_INTEGER)),
    transaction.done,
  ]);
}
