import { UpdateError } from '../../../model/update-failure.ts';
import { NameRows } from '../../../tables/name-rows.ts';
import {
  guessForm,
  lookAtStart,
  type NameColumns,
  type OpenTable,
  openTable,
  rowsOf,
  type TableForm,
  type TableStart,
} from '../../../tables/open-table.ts';
import { MOST_TABLE_BYTES } from '../../../tables/table-limits.ts';
import { ask } from '../ask-bulk.ts';
import { paced } from './paced.ts';

/** A table as it is looked at before its names are taken in. */
export type Preview = { table: OpenTable; form: TableForm; start: TableStart };

/** Rows, and characters, that go in one message. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;
/** What is longer cannot be looked up; that it is longer is told all the same. */
const MOST_NAME = 1_001;

/**
 * Opens a file of names and looks at its start.
 * @throws UpdateError
 */
export async function openPreview(file: Blob, signal: AbortSignal): Promise<Preview> {
  if (file.size > MOST_TABLE_BYTES) {
    throw new UpdateError('TOO_LARGE', `the file has ${file.size} bytes; at most ${MOST_TABLE_BYTES} are read`);
  }
  const table = await paced(openTable(new Uint8Array(await file.arrayBuffer())), signal);
  const form = guessForm(table);
  return { table, form, start: await paced(lookAtStart(table, form), signal) };
}

/**
 * Looks at the start of a table again under another form.
 * @throws UpdateError
 */
export async function previewUnder(table: OpenTable, form: TableForm, signal: AbortSignal): Promise<Preview> {
  return { table, form, start: await paced(lookAtStart(table, form), signal) };
}

/** What the names of a table are, all of them, and the first row of another length; null where there is none. */
async function readNames(
  table: OpenTable,
  form: TableForm,
  columns: NameColumns & { name: number },
  signal: AbortSignal,
) {
  const reader = new NameRows(columns);
  const rows = await paced(
    (function* () {
      const all = [];
      for (const some of rowsOf(table, form)) {
        all.push(...reader.take(some));
        yield;
      }
      return all;
    })(),
    signal,
  );
  return rows;
}

/**
 * Hands the names of a table to the background and has them looked up; answers the table's id. Nothing of it stays where
 * that fails.
 * @throws UpdateError where the table is refused; what the background refuses
 */
export async function takeIn(
  { table, form }: Preview,
  columns: NameColumns & { name: number },
  name: string,
  signal: AbortSignal,
): Promise<string> {
  const rows = await readNames(table, form, columns, signal);
  if (rows.length === 0) throw new UpdateError('BAD_FORMAT', 'the table has no row below its header');
  const id = await ask('begin-bulk', name);
  try {
    for (let at = 0; at < rows.length; ) {
      signal.throwIfAborted();
      const some = [];
      for (let size = 0; at < rows.length && some.length < MOST_ROWS && size < MOST_CHARACTERS; at++) {
        const row = rows[at];
        if (!row) break;
        some.push({ ...row, name: row.name.slice(0, MOST_NAME) });
        size += some.at(-1)?.name.length ?? 0;
      }
      await ask('add-bulk-rows', id, some);
    }
    await ask('start-bulk', id);
    return id;
  } catch (error) {
    await ask('drop-bulk', id).catch(() => undefined);
    throw error;
  }
}
