import type { ListsDatabase } from '../lists-database.ts';
import { nextNumber } from './numbers.ts';
import type { SpooledFile } from './spooled-file.ts';
import { inTransaction } from './transaction.ts';

/** Bytes of one part; the last may be shorter. */
export const PART_BYTES = 256 * 1024;

/** Every part of a file. */
export const partsOf = (file: number) => IDBKeyRange.bound([file], [file, []]);

/** Begins a file in the spool; answers its number. */
export function beginFile(
  database: ListsDatabase,
  about: Pick<SpooledFile, 'from' | 'by' | 'bytesSaid' | 'begunAt'>,
): Promise<number> {
  return inTransaction(database, ['files', 'numbers'], async (transaction) => {
    const file = await nextNumber(transaction, 'file');
    const state = { bytes: 0, parts: 0, isWhole: false, readAt: null, sha256: null, etag: null, lastModified: null };
    await transaction.objectStore('files').put({ ...about, ...state }, file);
    return file;
  });
}

/** Adds the next part of a file; answers what there is then. Throws when the file is not in the spool, or is whole. */
export function addPart(database: ListsDatabase, file: number, part: Uint8Array): Promise<SpooledFile> {
  return inTransaction(database, ['files', 'spool'], async (transaction) => {
    const files = transaction.objectStore('files');
    const state = await files.get(file);
    if (!state || state.isWhole) throw new Error(`file ${file} takes no more parts`);
    const next = { ...state, bytes: state.bytes + part.length, parts: state.parts + 1 };
    await transaction.objectStore('spool').put(part, [file, state.parts]);
    await files.put(next, file);
    return next;
  });
}

/** Says that the last byte of a file is there. */
export function endFile(
  database: ListsDatabase,
  file: number,
  end: Pick<SpooledFile, 'readAt' | 'sha256' | 'etag' | 'lastModified'>,
): Promise<void> {
  return inTransaction(database, ['files'], async (transaction) => {
    const state = await transaction.objectStore('files').get(file);
    if (!state) throw new Error(`file ${file} is not in the spool`);
    await transaction.objectStore('files').put({ ...state, ...end, isWhole: true }, file);
  });
}

/** The bytes of a whole file, part by part; throws when a part is gone. */
export async function* readParts(database: ListsDatabase, file: number): AsyncGenerator<Uint8Array> {
  const state = await database.get('files', file);
  if (!state?.isWhole) throw new Error(`file ${file} is not in the spool`);
  for (let part = 0; part < state.parts; part++) {
    const bytes = await database.get('spool', [file, part]);
    if (!bytes) throw new Error(`part ${part} of file ${file} is gone`);
    yield bytes;
  }
}

/** Takes a file out of the spool. */
export function dropFile(database: ListsDatabase, file: number): Promise<void> {
  return inTransaction(database, ['files', 'spool'], async (transaction) => {
    await transaction.objectStore('spool').delete(partsOf(file));
    await transaction.objectStore('files').delete(file);
  });
}
