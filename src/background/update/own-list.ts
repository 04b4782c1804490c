import type { TableLook } from '../../model/table-mapping.ts';
import type { EditionReader } from '../../sources/edition-reader.ts';
import { lookAtTable } from '../../sources/own/look-at-table.ts';
import { readOwnTable } from '../../sources/own/read-own-table.ts';
import { unpack } from '../../sources/unpack.ts';
import type { JobTask } from '../../store/editions/job.ts';
import { HEAD_BYTES } from '../../tables/read-form.ts';
import { MOST_IMPORT_BYTES } from './most-import-bytes.ts';

/** Id of an own list by what the user calls it: a table read again under the same name is its next edition. */
export function ownListId(listName: string): string {
  const slug = listName
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `own-${slug.slice(0, 60) || 'list'}`;
}

/** Reads a table of the user's, packed or not. */
export function ownListReader({ list, listName, mapping }: Extract<JobTask, { kind: 'own' }>): EditionReader {
  return (chunks, { readOn }) =>
    readOwnTable(unpack(chunks, { mostBytes: MOST_IMPORT_BYTES }), { mapping, listId: list, listName, readOn });
}

/** What a table holds, by its first bytes. Throws an UpdateError for what is none. */
export function lookAtOwnTable(head: Uint8Array): TableLook {
  return lookAtTable(head.subarray(0, HEAD_BYTES));
}
