import { atOnce } from '../../src/match/at-once.ts';
import { UpdateError } from '../../src/model/update-failure.ts';
import { guessForm, isFilled, lookAtStart, openTable, rowsOf, type TableForm } from '../../src/tables/open-table.ts';

/** All rows of a table with something in them, read as its looks say, or as a form does. */
export function readRows(bytes: Uint8Array, form?: TableForm): string[][] {
  const table = atOnce(openTable(bytes));
  return [...rowsOf(table, form ?? guessForm(table))].flat().filter(isFilled);
}

/** How a table looks: its form, and what is guessed of its columns. */
export function looksOf(bytes: Uint8Array) {
  const table = atOnce(openTable(bytes));
  const form = guessForm(table);
  return { form, ...atOnce(lookAtStart(table, form)) };
}

/** What a table is refused with, "CODE: detail"; null where it is read. */
export function refusalOf(bytes: Uint8Array): string | null {
  try {
    looksOf(bytes);
    readRows(bytes);
    return null;
  } catch (error) {
    if (error instanceof UpdateError) return error.message;
    throw error;
  }
}
