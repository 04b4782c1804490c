import { UpdateError } from '../model/update-failure.ts';
import { MOST_COLUMNS } from './read-form.ts';
import { MOST_IN_A_CELL } from './table-limits.ts';

/**
 * A row of a table as it is, where it is one that people make.
 * @param place number of the row, from 1
 * @throws UpdateError BAD_FORMAT
 */
export function checkRow(row: string[], place: number): string[] {
  if (row.length > MOST_COLUMNS) {
    throw new UpdateError('BAD_FORMAT', `row ${place} has ${row.length} columns; at most ${MOST_COLUMNS} are read`);
  }
  const long = row.findIndex((cell) => cell.length > MOST_IN_A_CELL);
  if (long !== -1) {
    throw new UpdateError('BAD_FORMAT', `row ${place} has a cell of more than ${MOST_IN_A_CELL} characters`);
  }
  return row;
}
