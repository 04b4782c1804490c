import { harmlessCell } from './harmless-cell.ts';

/** A value of a table that is written; null is an empty cell. */
export type Cell = string | number | null;

const quoted = (text: string): string => (/[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  return cell === null ? '' : quoted(harmlessCell(cell));
};

/** Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8; no cell is one that they would run. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
