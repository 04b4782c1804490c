import { countryCode, isCountryCode } from '../model/country-code.ts';
import { UpdateError } from '../model/update-failure.ts';
import { isFilled, type NameColumns } from './open-table.ts';
import { MOST_TABLE_ROWS } from './table-limits.ts';

/** A row of a table as it is looked up; `row` counts the rows with something in them from 1, without the header. */
export type NameRow = { row: number; id: string | number; name: string; country?: string };

/** The country in a cell: an English name of one ("UK"), or a code at its start; none where it is neither. */
export function countryOf(cell: string | undefined): { country?: string } {
  const text = cell ?? '';
  const named = countryCode(text.trim());
  if (named !== null) return { country: named };
  const code = /^\s*([A-Za-z]{2})\s*(?:$|[;,|/])/.exec(text)?.[1]?.toUpperCase();
  return code !== undefined && isCountryCode(code) ? { country: code } : {};
}

/** The column that names the rows, where the header has one. */
const ID = 'id';

/** Takes the rows of a table in their order and gives what is looked up: the same wherever a table is looked up. */
export class NameRows {
  readonly #columns: NameColumns & { name: number };
  /** Where the column `id` stands; -1 for nowhere. */
  #id = -1;
  #filled = 0;
  #width: number | null = null;
  /** First row with more or fewer cells than the first, as it is counted in {@link NameRow}; null while there is none. */
  uneven: number | null = null;

  constructor(columns: NameColumns & { name: number }) {
    this.#columns = columns;
  }

  /**
   * What is looked up of some rows.
   * @throws UpdateError TOO_LARGE
   */
  take(rows: readonly (readonly string[])[]): NameRow[] {
    return rows.filter(isFilled).flatMap((row) => this.#rowOf(row) ?? []);
  }

  #rowOf(row: readonly string[]): NameRow | null {
    const { hasHeader, name, country } = this.#columns;
    const isFirst = this.#width === null;
    this.#width ??= row.length;
    if (isFirst && hasHeader) {
      this.#id = row.findIndex((cell) => cell.trim() === ID);
      return null;
    }
    const place = ++this.#filled;
    if (place > MOST_TABLE_ROWS) {
      throw new UpdateError('TOO_LARGE', `the table has more than ${MOST_TABLE_ROWS} rows; part it into several`);
    }
    if (row.length !== this.#width) this.uneven ??= place;
    return {
      row: place,
      id: (this.#id === -1 ? '' : (row[this.#id] ?? '').trim()) || place,
      name: row[name] ?? '',
      ...(country === null ? {} : countryOf(row[country])),
    };
  }
}
