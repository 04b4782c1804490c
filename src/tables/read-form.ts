import { CsvRows } from '../formats/csv-rows.ts';
import type { TableLook } from '../model/table-mapping.ts';
import { UpdateError } from '../model/update-failure.ts';
import { isHeader } from './guess-columns.ts';
import { type GuessedEncoding, guessEncoding } from './table-encoding.ts';

/** Bytes that are looked at, whatever is given: the reader looks at as many and comes to the same. */
export const HEAD_BYTES = 65_536;
/** No table that people keep has more. */
export const MOST_COLUMNS = 1_000;

/** What may part the cells of a table. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How a table is written; what the reader needs to read all of it. */
export type TableForm = {
  encoding: GuessedEncoding;
  delimiter: TableLook['delimiter'];
  hasHeader: boolean;
  /** Columns of its first row. */
  columns: number;
};

/** Reads rows under a delimiter. What is copied out of an office program has tabs, and quotes that enclose nothing. */
export function rowReader(delimiter: TableLook['delimiter']): CsvRows {
  return new CsvRows(delimiter, { hasPlainQuotes: delimiter === '\t' });
}

/** Whole rows of the start of a table under one delimiter; null where they cannot be read so. */
function rowsUnder(text: string, delimiter: TableLook['delimiter'], isWhole: boolean): string[][] | null {
  try {
    const reader = rowReader(delimiter);
    const rows = reader.push(text);
    // What a cut leaves of the last row is no row.
    const last = isWhole ? reader.end() : null;
    const all = (last ? [...rows, last] : rows).filter((row) => row.some((cell) => cell.trim() !== ''));
    return all.length > 0 ? all : null;
  } catch (error) {
    if (error instanceof UpdateError) return null;
    throw error;
  }
}

/** The delimiter under which most rows have as many cells, more than one, as the first. */
function best(candidates: readonly { delimiter: TableLook['delimiter']; rows: string[][] }[]) {
  const score = (rows: string[][]) => {
    const width = rows[0]?.length ?? 0;
    return width < 2 ? 0 : rows.filter((row) => row.length === width).length / rows.length;
  };
  return candidates.toSorted((a, b) => score(b.rows) - score(a.rows))[0];
}

/**
 * How the table that starts with these bytes is written, and its first rows.
 * @param head the first {@link HEAD_BYTES} of the file, or all of it where it is shorter
 * @throws UpdateError
 */
export function readForm(head: Uint8Array): TableForm & { rows: string[][] } {
  const encoding = guessEncoding(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  if (text.trim() === '') throw new UpdateError('BAD_FORMAT', 'the table is empty');
  const isWhole = head.length < HEAD_BYTES;
  const candidates = DELIMITERS.filter((one) => one === ',' || text.includes(one)).flatMap((delimiter) => {
    const rows = rowsUnder(text, delimiter, isWhole);
    return rows ? [{ delimiter, rows }] : [];
  });
  const chosen = best(candidates);
  const [first] = chosen?.rows ?? [];
  if ((!chosen || !first) && !isWhole && !/[\r\n]/.test(text)) {
    throw new UpdateError('BAD_FORMAT', `its first row is longer than ${HEAD_BYTES} bytes`);
  }
  if (!chosen || !first)
    throw new UpdateError('BAD_FORMAT', 'no rows could be told: quotes are left open or stand within cells');
  if (first.length > MOST_COLUMNS) {
    throw new UpdateError('BAD_FORMAT', `the table has ${first.length} columns; at most ${MOST_COLUMNS} are read`);
  }
  const hasHeader = isHeader(first);
  return { encoding, delimiter: chosen.delimiter, hasHeader, columns: first.length, rows: chosen.rows };
}
