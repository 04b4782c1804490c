import type { BulkRow } from '../../model/bulk.ts';
import type { SessionPage } from '../../model/session.ts';
import type { DeskDatabase } from '../desk-database.ts';

/** Where reading stands: the key of the last row read; null before the first. */
export type After = readonly [string, number] | null;

const behind = (after: After) => (after === null ? null : IDBKeyRange.lowerBound(after, true));

/** The next pages of spot checks, by session and number. */
export function pagesAfter(desk: DeskDatabase, after: After, count: number): Promise<SessionPage[]> {
  return desk.getAll('session-pages', behind(after), count);
}

/** The next rows of tables of names, by table and number. */
export function rowsAfter(desk: DeskDatabase, after: After, count: number): Promise<BulkRow[]> {
  return desk.getAll('bulk-rows', behind(after), count);
}

/** Ids of the tables of names. */
export async function tableIds(desk: DeskDatabase): Promise<ReadonlySet<string>> {
  return new Set(await desk.getAllKeys('bulk'));
}

/** Ids of the spot checks. */
export async function sessionIds(desk: DeskDatabase): Promise<ReadonlySet<string>> {
  return new Set(await desk.getAllKeys('sessions'));
}

/** Ids of all texts that are kept. */
export async function textIds(desk: DeskDatabase): Promise<ReadonlySet<string>> {
  return new Set(await desk.getAllKeys('session-texts'));
}

/** The text kept of a page, gzip of UTF-8; undefined where there is none. */
export function packedText(desk: DeskDatabase, page: string): Promise<Uint8Array | undefined> {
  return desk.get('session-texts', page);
}
