import type { TableLook } from '../../model/table-mapping.ts';
import { guessByContent, guessByHeader } from '../../tables/guess-columns.ts';
import { HEAD_BYTES, readForm } from '../../tables/read-form.ts';
import type { GuessedEncoding } from '../../tables/table-encoding.ts';

const MOST_ROWS = 10;
const MOST_IN_A_CELL = 200;

const LABELS: Readonly<Record<GuessedEncoding, TableLook['encoding']>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  gb18030: 'GB18030',
};

/**
 * What a table of the user's holds, for choosing its columns: the guess is only that.
 * @param bytes of the file, from its start; the first 64 kB are looked at
 * @throws UpdateError for what is no table of text
 */
export function lookAtTable(bytes: Uint8Array): TableLook {
  const { encoding, delimiter, hasHeader, rows, columns } = readForm(bytes.subarray(0, HEAD_BYTES));
  const cut = (cell: string) => (cell.length > MOST_IN_A_CELL ? `${cell.slice(0, MOST_IN_A_CELL - 1)}…` : cell);
  const first = (rows[0] ?? []).map((cell) => cut(cell.trim()));
  const body = hasHeader ? rows.slice(1) : rows;
  return {
    header: hasHeader ? first : Array.from({ length: columns }, (_, at) => `Column ${at + 1}`),
    hasHeader,
    delimiter,
    encoding: LABELS[encoding],
    rows: body.slice(0, MOST_ROWS).map((row) => row.map(cut)),
    guess: hasHeader ? guessByHeader(first) : guessByContent(body.slice(0, 200)),
  };
}
