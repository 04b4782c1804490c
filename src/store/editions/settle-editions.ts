import type { IDBPTransaction, StoreNames } from 'idb';
import type { Edition } from '../../model/edition.ts';
import type { ListChange } from '../../model/list-change.ts';
import { ENTRIES_A_BLOCK, type ListsSchema } from '../lists-database.ts';
import { blocksOf } from './entries.ts';
import type { Job } from './job.ts';
import { endJobIn, type JobEnd } from './jobs.ts';

/** The stores that {@link settleEditions} needs. */
export const SETTLE_STORES = ['editions', 'entries', 'changes', 'jobs', 'files', 'spool', 'sources'] as const;

/** A transaction that writes; of which stores is for the caller to see to. */
export type WriteTransaction = IDBPTransaction<ListsSchema, StoreNames<ListsSchema>[], 'readwrite'>;

/** What is to become of the editions. */
export type Activation = {
  job: Job;
  end: JobEnd;
  /** The edition that becomes current; null where only one goes or joins were changed. */
  takes: number | null;
  /** An edition that goes. */
  removes: number | null;
  /** How the taken edition differs from the one before it; null where what is written of it stays. */
  changes: readonly ListChange[] | null;
  /** ISO 8601. */
  at: string;
};

const changesOf = blocksOf;

/** Counts the entries of an edition in the store: a whole number of blocks and what its lists say. */
async function requireWhole(transaction: WriteTransaction, { number, lists }: Edition): Promise<void> {
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const blocks = await transaction.objectStore('entries').count(blocksOf(number));
  if (entries === 0 || blocks !== Math.ceil(entries / ENTRIES_A_BLOCK)) {
    throw new Error(`edition ${number}: ${entries} entries were counted, ${blocks} blocks are stored`);
  }
}

/** Deletes an edition and its entries, within a transaction that holds both. */
export async function dropIn(transaction: WriteTransaction, number: number): Promise<void> {
  await transaction.objectStore('editions').delete(number);
  await transaction.objectStore('entries').delete(blocksOf(number));
}

async function drop(transaction: WriteTransaction, number: number, withChanges: boolean): Promise<void> {
  await dropIn(transaction, number);
  if (withChanges) await transaction.objectStore('changes').delete(changesOf(number));
}

/** What becomes of the other editions of the source whose edition is taken. */
async function giveWay(transaction: WriteTransaction, taken: Edition): Promise<void> {
  const editions = transaction.objectStore('editions');
  for (const other of await editions.getAll()) {
    if (other.source !== taken.source || other.number === taken.number) continue;
    if (other.state === 'current') {
      await editions.put({ ...other, state: 'previous' }, other.number);
      // Taken back: what it had changed has not happened. Taken up again, it is compared anew.
      if (other.number > taken.number) await transaction.objectStore('changes').delete(changesOf(other.number));
    } else if (other.state === 'previous' || (other.state === 'held' && taken.state === 'staging')) {
      // The history of changes outlives the edition.
      await drop(transaction, other.number, false);
    }
  }
}

async function take(transaction: WriteTransaction, number: number, { changes, at }: Activation): Promise<void> {
  const edition = await transaction.objectStore('editions').get(number);
  if (!edition) throw new Error(`edition ${number} is gone`);
  await requireWhole(transaction, edition);
  await giveWay(transaction, edition);
  const { heldFor, ...kept } = edition;
  await transaction.objectStore('editions').put({ ...kept, state: 'current', activatedAt: at }, number);
  if (changes === null) return;
  const store = transaction.objectStore('changes');
  await store.delete(changesOf(number));
  for (const [place, change] of changes.entries()) await store.put(change, [number, place]);
}

/**
 * Writes what belongs to making a generation current, within the very transaction that does it: the taken edition, the
 * one before it kept, the differences, what is known of the source, the end of the job.
 */
export async function settleEditions(transaction: WriteTransaction, activation: Activation): Promise<void> {
  await endJobIn(transaction, activation.job, activation.end);
  if (activation.takes !== null) await take(transaction, activation.takes, activation);
  if (activation.removes !== null) await drop(transaction, activation.removes, true);
}
