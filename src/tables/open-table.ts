import { UpdateError } from '../model/update-failure.ts';
import { guessByContent } from './guess-columns.ts';
import { isCountryHeading, isNameHeading } from './name-heading.ts';
import { MOST_TABLE_BYTES } from './table-limits.ts';
import { guessTextForm, type TextForm, textRows } from './text-rows.ts';
import { openWorkbook, type Workbook } from './workbook/open-workbook.ts';
import { sheetRows } from './workbook/sheet-rows.ts';

/** A file of names, opened; `book` is null where it is text. */
export type OpenTable = { bytes: Uint8Array; book: Workbook | null };

/** How a file is read: text by its encoding and delimiter, a workbook by the place of its sheet. */
export type TableForm = TextForm | { kind: 'workbook'; sheet: number };

/** What of a table is which: places of columns from 0, null for none. */
export type NameColumns = { hasHeader: boolean; name: number | null; country: number | null };

/** The start of a table under a form, and which column is which by its looks. */
export type TableStart = {
  /** The first rows with something in them, the header among them. */
  rows: readonly (readonly string[])[];
  /** Columns of the widest of them. */
  width: number;
  guess: NameColumns;
};

/** Rows that are looked at to guess the columns. */
const LOOKED_AT = 200;

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Opens a file of names: CSV, TSV, other text, or a workbook (XLSX).
 * @throws UpdateError
 */
export function* openTable(bytes: Uint8Array): Generator<void, OpenTable> {
  if (bytes.length > MOST_TABLE_BYTES) {
    throw new UpdateError('TOO_LARGE', `the file has ${bytes.length} bytes; at most ${MOST_TABLE_BYTES} are read`);
  }
  return { bytes, book: isZip(bytes) ? yield* openWorkbook(bytes) : null };
}

/**
 * How a file is to be read, by its looks; a workbook by its first sheet.
 * @throws UpdateError
 */
export function guessForm({ bytes, book }: OpenTable): TableForm {
  return book ? { kind: 'workbook', sheet: 0 } : guessTextForm(bytes);
}

/**
 * All rows of a table, some at a time, also those with nothing in them.
 * @throws UpdateError
 */
export function rowsOf({ bytes, book }: OpenTable, form: TableForm): Generator<readonly string[][]> {
  if (form.kind === 'text') return textRows(bytes, form);
  if (!book) throw new UpdateError('UNKNOWN_FORMAT', 'the file is no workbook');
  return sheetRows(book, form.sheet);
}

/** Whether a row has something in it. */
export function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function guessColumns(rows: readonly (readonly string[])[], width: number): NameColumns {
  const [first = []] = rows;
  const byHeader = { name: first.findIndex(isNameHeading), country: first.findIndex(isCountryHeading) };
  const hasHeader = byHeader.name !== -1 || (byHeader.country !== -1 && width > 1);
  const body = (hasHeader ? rows.slice(1) : rows).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const byContent = guessByContent(body);
  const name = byHeader.name !== -1 ? byHeader.name : (byContent.name ?? (width === 1 ? 0 : null));
  // Under a header what is no country may look like one: states (CA, IN), languages (DE, ES).
  const byLooks = hasHeader ? null : byContent.country;
  const country = byHeader.country !== -1 ? byHeader.country : byLooks;
  return { hasHeader, name, country: country === name ? null : country };
}

/**
 * The start of a table, read as a form says.
 * @throws UpdateError
 */
export function* lookAtStart(table: OpenTable, form: TableForm): Generator<void, TableStart> {
  const rows: string[][] = [];
  for (const some of rowsOf(table, form)) {
    rows.push(...some.filter(isFilled).slice(0, LOOKED_AT));
    if (rows.length >= LOOKED_AT) break;
    yield;
  }
  if (rows.length === 0) throw new UpdateError('BAD_FORMAT', 'the table is empty');
  const width = Math.max(...rows.map((row) => row.length));
  return { rows, width, guess: guessColumns(rows, width) };
}
