import type { FileLook } from '../../messages/lists-contract.ts';
import { failureSentence, UpdateError } from '../../model/update-failure.ts';
import type { Source } from '../../sources/source.ts';
import { addPart, beginFile, dropFile, endFile, readParts } from '../../store/editions/spool.ts';
import type { ListsDatabase } from '../../store/lists-database.ts';
import { lookAtFile } from './look-at-file.ts';
import { MOST_IMPORT_BYTES } from './most-import-bytes.ts';

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const refuse = (error: UpdateError): Error => new Error(failureSentence(error.failure));

/** Begins to take a file that the user dropped; answers what names it from then on. */
export async function beginImport(
  database: ListsDatabase,
  { name, bytes }: { name: string; bytes: number },
  now: number,
): Promise<number> {
  if (bytes > MOST_IMPORT_BYTES) throw refuse(new UpdateError('TOO_LARGE', `${bytes} bytes`));
  return beginFile(database, { from: name, by: 'file', bytesSaid: bytes, begunAt: new Date(now).toISOString() });
}

/** Takes the next part of a file; with its last byte the file is whole. */
export async function takePart(database: ListsDatabase, file: number, part: string, now: number): Promise<void> {
  const bytes = bytesOf(part);
  const state = await database.get('files', file);
  if (state?.by !== 'file' || state.isWhole) throw new Error('no such import');
  if (state.bytes + bytes.length > (state.bytesSaid ?? 0)) throw new Error('more bytes than the file was said to have');
  const next = await addPart(database, file, bytes);
  if (next.bytes !== next.bytesSaid) return;
  const readAt = new Date(now).toISOString();
  await endFile(database, file, { readAt, sha256: null, etag: null, lastModified: null });
}

/** What a file is, of which every part has come. */
export async function lookAtImport(
  database: ListsDatabase,
  file: number,
  sources: readonly Source[],
): Promise<FileLook> {
  const state = await database.get('files', file);
  if (state?.by !== 'file') throw new Error('no such import');
  if (!state.isWhole) throw new Error('parts of the file are missing');
  return lookAtFile(() => readParts(database, file), state.from, sources);
}

/** Forgets a file, unless a job reads it. */
export async function dropImport(database: ListsDatabase, file: number): Promise<void> {
  const job = await database.get('jobs', 'current');
  if (job?.file !== file) await dropFile(database, file);
}
