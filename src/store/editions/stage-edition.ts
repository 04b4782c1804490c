import type { Edition } from '../../model/edition.ts';
import type { ListsDatabase } from '../lists-database.ts';
import { blocksOf } from './entries.ts';
import type { Job } from './job.ts';
import { endJobIn, type JobEnd, requireJob } from './jobs.ts';
import { nextNumber } from './numbers.ts';
import { dropIn, type WriteTransaction } from './settle-editions.ts';
import { inTransaction } from './transaction.ts';

/** Begins an edition beside the others and tells the job of it; nothing else sees it. */
export function beginEdition(
  database: ListsDatabase,
  job: Job,
  about: Pick<Edition, 'source' | 'provenance' | 'listName'>,
): Promise<Job> {
  return inTransaction(database, ['jobs', 'numbers', 'editions'], async (transaction) => {
    await requireJob(transaction, job);
    const number = await nextNumber(transaction, 'edition');
    const edition: Edition = { ...about, number, state: 'staging', lists: [], contentSha256: '', warnings: [] };
    await transaction.objectStore('editions').put(edition, number);
    const next: Job = { ...job, edition: number };
    await transaction.objectStore('jobs').put(next, 'current');
    return next;
  });
}

/** Throws away what an edition has of entries, so that it is read anew. */
export function emptyEdition(database: ListsDatabase, edition: number): Promise<void> {
  return inTransaction(database, ['entries'], (transaction) =>
    transaction.objectStore('entries').delete(blocksOf(edition)),
  );
}

/** Writes what a whole edition is and that it was believed; the job goes on with it. */
export function acceptEdition(database: ListsDatabase, job: Job, edition: Edition): Promise<Job> {
  return inTransaction(database, ['jobs', 'editions'], async (transaction) => {
    await requireJob(transaction, job);
    await transaction.objectStore('editions').put(edition, edition.number);
    const next: Job = { ...job, phase: 'joining', edition: edition.number };
    await transaction.objectStore('jobs').put(next, 'current');
    return next;
  });
}

/** Of a generation only its book and what it is counted as, for dates. */
const END_STORES = ['jobs', 'files', 'spool', 'sources', 'editions', 'entries', 'meta', 'books'] as const;

/** What stands instead of the edition that a job staged, once the job ends without taking it over. */
export type Aside = {
  /** Editions as they are from then on. */
  puts: readonly Edition[];
  /** Numbers of editions that go. */
  drops: readonly number[];
};

/**
 * Ends a job that takes nothing over, and settles what becomes of its edition; all or nothing. What else is to be written
 * with it may only wait for the transaction.
 */
export function endJob(
  database: ListsDatabase,
  job: Job,
  end: JobEnd,
  { puts, drops }: Aside,
  alsoWrite?: (transaction: WriteTransaction) => Promise<void>,
): Promise<void> {
  return inTransaction(
    database,
    [...END_STORES],
    async (transaction) => {
      await endJobIn(transaction, job, end);
      for (const edition of puts) await transaction.objectStore('editions').put(edition, edition.number);
      for (const number of drops) await dropIn(transaction as unknown as WriteTransaction, number);
      await alsoWrite?.(transaction as unknown as WriteTransaction);
    },
    true,
  );
}

/** Throws an edition away that no generation in use was made of. */
export function dropEdition(database: ListsDatabase, number: number): Promise<void> {
  return inTransaction(database, ['editions', 'entries'], (transaction) =>
    dropIn(transaction as unknown as WriteTransaction, number),
  );
}
