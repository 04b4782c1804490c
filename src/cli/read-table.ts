import { readFileSync, statSync } from 'node:fs';
import { atOnce } from '../match/at-once.ts';
import { UpdateError } from '../model/update-failure.ts';
import { guessForm, isFilled, openTable, rowsOf } from '../tables/open-table.ts';
import type { TableEncoding } from '../tables/table-encoding.ts';
import { MOST_TABLE_BYTES } from '../tables/table-limits.ts';

/** A file of a table as its rows stand in it; the first names the columns. */
export type Table = {
  header: readonly string[];
  /** Whether it is a workbook, whose rows end with their last filled cell. */
  isWorkbook: boolean;
  /** How its text is encoded, by its looks or as told; null in a workbook. */
  encoding: TableEncoding | null;
  rows: () => Generator<readonly string[][]>;
};

/** What a file is wrong with, in words for the person who named it. */
export class TableError extends Error {}

/** The bytes of a file that is not too large; whatever it says of itself, no more is read. */
function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_TABLE_BYTES) {
      throw new TableError(`${file}: ${Math.ceil(size / 1e6)} MB; at most ${MOST_TABLE_BYTES / 1e6} MB are read`);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof TableError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new TableError(code === 'ENOENT' ? `${file}: no such file` : `${file}: cannot be read (${code})`);
  }
}

/** Does something with a table; what it refuses is told as the file's fault. */
export function ofFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UpdateError) throw new TableError(`${file}: ${error.failure.detail}`);
    throw error;
  }
}

/**
 * Opens a table with a header line: CSV, TSV, or the first sheet of a workbook, told by its content. One without a
 * column in `needed` is refused. `encoding` where its looks are not to be trusted.
 */
export function openFile(file: string, needed: readonly string[], encoding?: TableEncoding): Table {
  const bytes = readBytes(file);
  return ofFile(file, () => {
    const table = atOnce(openTable(bytes));
    const guess = guessForm(table);
    const form = guess.kind === 'text' && encoding !== undefined ? { ...guess, encoding } : guess;
    let header: string[] | undefined;
    for (const rows of rowsOf(table, form)) {
      header = rows.find(isFilled)?.map((name) => name.trim());
      if (header) break;
    }
    if (!header) throw new TableError(`${file}: empty`);
    const missing = needed.find((column) => !header.includes(column));
    if (missing !== undefined) {
      throw new TableError(`${file}: no column "${missing}"; it has ${header.map((one) => `"${one}"`).join(', ')}`);
    }
    const twice = header.find((column, at) => column !== '' && header.indexOf(column) < at);
    if (twice !== undefined) throw new TableError(`${file}: two columns "${twice}"`);
    return {
      header,
      isWorkbook: table.book !== null,
      encoding: form.kind === 'text' ? form.encoding : null,
      rows: () => rowsOf(table, form),
    };
  });
}

/** Rows of a table by column, without its header; a row of another length is refused, in a workbook it ends early. */
export function readTable(file: string, needed: readonly string[]): { row: number; cells: Record<string, string> }[] {
  const { header, isWorkbook, rows } = openFile(file, needed);
  return ofFile(file, () => {
    const all = [...rows()].flat().filter(isFilled).slice(1);
    const uneven = isWorkbook ? -1 : all.findIndex((row) => row.length !== header.length);
    if (uneven !== -1) throw new TableError(`${file}: row ${uneven + 1} has more or fewer cells than the header`);
    return all.map((row, at) => ({
      row: at + 1,
      cells: Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
    }));
  });
}
