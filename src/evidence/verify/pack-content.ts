import * as v from 'valibot';
import type { EvidenceRecord } from '../../model/evidence.ts';
import type { SessionPage } from '../../model/session.ts';
import { type Manifest, ManifestSchema } from '../manifest.ts';
import { PackError } from '../pack-error.ts';
import { MANIFEST, PAGES, RECORDS } from '../pack-names.ts';
import type { HashedFiles } from './pack-files.ts';
import { printable } from './printable.ts';
import { readPackJson } from './read-json.ts';

/** What the checks look at in a record; whatever else it holds is in its hash. */
const RecordSchema = v.looseObject({
  id: v.string(),
  number: v.number(),
  previous: v.nullable(v.string()),
  session: v.nullable(v.looseObject({ id: v.string() })),
  address: v.string(),
  textSha256: v.nullable(v.string()),
  isTextCut: v.boolean(),
  files: v.array(v.looseObject({ name: v.string(), bytes: v.number(), sha256: v.string() })),
  sha256: v.string(),
});
const PageSchema = v.looseObject({
  session: v.string(),
  textSha256: v.nullable(v.string()),
  isTextCut: v.boolean(),
});

/** What is checked of a record. */
export type PackedRecord = Pick<
  EvidenceRecord,
  'id' | 'number' | 'previous' | 'session' | 'address' | 'textSha256' | 'isTextCut' | 'files' | 'sha256'
>;

/** What is checked of a row of a session. */
export type PackedPage = Pick<SessionPage, 'session' | 'textSha256' | 'isTextCut'>;

function read<T>(files: HashedFiles, name: string, schema: v.GenericSchema<unknown, T>): unknown {
  const bytes = files.read(name);
  if (!bytes) throw new PackError(`${name} is missing`);
  return readPackJson(name, bytes, schema);
}

/** @throws PackError */
export const readManifest = (files: HashedFiles): Manifest => read(files, MANIFEST, ManifestSchema) as Manifest;

/** As they stand in the file: nothing is left out, so that hashes can be taken. @throws PackError */
export const readRecords = (files: HashedFiles): PackedRecord[] =>
  read(files, RECORDS, v.array(RecordSchema)) as PackedRecord[];

/** @throws PackError */
export const readPages = (files: HashedFiles): PackedPage[] => read(files, PAGES, v.array(PageSchema)) as PackedPage[];

/** A record in words: by its place, and the page it is of. */
export function recordWords(index: number, { address }: { address: string }): string {
  return `record ${index + 1} (${oneLine(address)})`;
}

/** Words of a pack as they may be printed, and not too long. */
export function oneLine(text: string): string {
  const plain = printable(text);
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain;
}
