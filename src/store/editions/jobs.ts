import type { IDBPTransaction, StoreNames } from 'idb';
import type { SourceResult } from '../../model/edition.ts';
import type { ListsDatabase, ListsSchema, SourceState } from '../lists-database.ts';
import type { Job, NewJob } from './job.ts';
import { nextNumber } from './numbers.ts';
import { NEVER_READ } from './source-state.ts';
import { partsOf } from './spool.ts';
import { inTransaction } from './transaction.ts';

/** Another job is under way. */
export class JobUnderWay extends Error {}
/** The job was ended meanwhile, so nothing more may be written for it. */
export class JobGone extends Error {}

/** The job under way, or undefined. */
export function readJob(database: ListsDatabase): Promise<Job | undefined> {
  return database.get('jobs', 'current');
}

/** Writes a job down before anything is done for it. Throws {@link JobUnderWay}. */
export function beginJob(database: ListsDatabase, job: NewJob): Promise<Job> {
  return inTransaction(database, ['jobs', 'numbers'], async (transaction) => {
    const jobs = transaction.objectStore('jobs');
    const other = await jobs.get('current');
    if (other) throw new JobUnderWay(`${other.what} is being read; wait until it is done, or cancel it`);
    const begun: Job = { ...job, number: await nextNumber(transaction, 'job'), starts: 0 };
    await jobs.put(begun, 'current');
    return begun;
  });
}

/** Makes sure within a transaction that the job has not been ended. Throws {@link JobGone}. */
export async function requireJob<Stores extends StoreNames<ListsSchema>[]>(
  transaction: IDBPTransaction<ListsSchema, Stores, 'readwrite'>,
  job: Job,
): Promise<void> {
  const jobs = (transaction as unknown as IDBPTransaction<ListsSchema, ['jobs'], 'readwrite'>).objectStore('jobs');
  if ((await jobs.get('current'))?.number !== job.number) throw new JobGone(`job ${job.number} was ended`);
}

/** Writes how far a job is. Throws {@link JobGone}. */
export function saveJob(database: ListsDatabase, job: Job): Promise<void> {
  return inTransaction(database, ['jobs'], async (transaction) => {
    await requireJob(transaction, job);
    await transaction.objectStore('jobs').put(job, 'current');
  });
}

/** How a job ended, and for which source. */
export type JobEnd = { source: string | null; state: (before: SourceState) => SourceState };

/** A source's state after a result: with the day of a good reading, and nothing to wait for after one. */
export function afterResult(before: SourceState, last: SourceResult): SourceState {
  const isGood = last.outcome === 'updated' || last.outcome === 'unchanged' || last.outcome === 'held';
  if (!isGood) return { ...before, last };
  const heldOn = last.outcome === 'held' ? before.heldOn : [];
  return { ...before, last, goodAt: last.at, failures: 0, notBefore: null, heldOn };
}

/** Ends a job within a transaction that holds jobs, files, spool and sources: it, its file and the state of its source. */
export async function endJobIn<Stores extends StoreNames<ListsSchema>[]>(
  given: IDBPTransaction<ListsSchema, Stores, 'readwrite'>,
  job: Job,
  { source, state }: JobEnd,
): Promise<void> {
  const transaction = given as unknown as IDBPTransaction<
    ListsSchema,
    ('jobs' | 'files' | 'spool' | 'sources')[],
    'readwrite'
  >;
  await requireJob(transaction, job);
  if (source !== null) {
    const sources = transaction.objectStore('sources');
    await sources.put(state((await sources.get(source)) ?? NEVER_READ), source);
  }
  if (job.file !== null) {
    await transaction.objectStore('files').delete(job.file);
    await transaction.objectStore('spool').delete(partsOf(job.file));
  }
  await transaction.objectStore('jobs').delete('current');
}
