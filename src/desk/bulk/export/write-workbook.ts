import { harmlessCell } from '../../../tables/write/harmless-cell.ts';
import type { Cell } from '../../../tables/write/write-csv.ts';

/** A cell of an office program holds no more. */
const MOST_IN_A_CELL = 32_767;

const cellOf = (cell: Cell) => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: harmlessCell(cell).slice(0, MOST_IN_A_CELL), type: String };
};

/** Rows as a workbook of one sheet, the first row staying in sight; its maker is loaded when it is needed. */
export async function writeWorkbook(rows: readonly (readonly Cell[])[], sheet: string): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  return writeExcelFile(
    rows.map((row) => row.map(cellOf)),
    { sheet, stickyRowsCount: 1 },
  ).toBlob();
}
