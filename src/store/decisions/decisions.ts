import type { IDBPDatabase } from 'idb';
import type { KeptDecision } from '../../model/decision.ts';
import type { DeskDatabase } from '../desk-database.ts';

/** Every row of the decisions, as it is stored; none in a database of a layout without them. */
export async function readDecisions(database: IDBPDatabase | DeskDatabase): Promise<unknown[]> {
  const desk = database as IDBPDatabase;
  return desk.objectStoreNames.contains('decisions') ? desk.getAll('decisions') : [];
}

/** Writes decisions, each in place of what was kept under its id; all of them or none, on the disk before it resolves. */
export async function writeDecisions(desk: DeskDatabase, decisions: readonly KeptDecision[]): Promise<void> {
  const transaction = desk.transaction('decisions', 'readwrite', { durability: 'strict' });
  await Promise.all([...decisions.map((one) => transaction.store.put(one)), transaction.done]);
}

/** Forgets all decisions. */
export async function dropDecisions(desk: DeskDatabase): Promise<void> {
  const transaction = desk.transaction('decisions', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.clear(), transaction.done]);
}
