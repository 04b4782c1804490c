import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { Handlers } from '../messages/call.ts';
import type { DeskCalls } from '../messages/desk-contract.ts';
import { openDesk } from '../store/desk-database.ts';
import { deskStores, readDeskRows } from '../store/export-desk.ts';
import { requireExport } from './data/may-export.ts';
import { deskLossSeen, deskLostAt } from './data/notice-desk.ts';

/** Does something with the user's own database as far as it opens; null where it does not. */
async function withReadableDesk<T>(work: (database: IDBPDatabase) => T | Promise<T>): Promise<T | null> {
  await requireExport();
  const { database } = await openDesk();
  if (!database) return null;
  try {
    return await work(database as IDBPDatabase);
  } finally {
    database.close();
  }
}

/** The calls about the user's own database; each opens it anew, for nothing else holds it. */
export const deskCalls: Handlers<DeskCalls, null> = {
  'desk-problem': async () => {
    const { database, problem } = await openDesk();
    database?.close();
    return problem;
  },
  'desk-lost-at': deskLostAt,
  'desk-loss-seen': deskLossSeen,
  'desk-stores': () => withReadableDesk((database) => deskStores(database)),
  'desk-rows': async (_from, store, from) => {
    const [name, at] = [v.parse(v.string(), store), v.parse(v.pipe(v.number(), v.integer(), v.minValue(0)), from)];
    const rows = await withReadableDesk((database) => readDeskRows(database, name, at));
    if (!rows) throw new Error('your own data does not open');
    return rows;
  },
};
