import type { EditionList } from '../../model/edition.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { EntryKeys } from '../entry-key.ts';
import { WarningLog } from '../warnings.ts';
import { readXml } from '../xml/read-xml.ts';
import { type Cells, rowEntries } from './row-entries.ts';
import { type Column, columnOf, type Supplement } from './supplements.ts';
import { type Row, TableListener } from './tables.ts';

const NO_WORDS: Readonly<Record<Column, string>> = {
  country: '',
  entity: '',
  requirement: '',
  policy: '',
  citation: '',
};

function isReserved(words: string): boolean {
  return /^\[?reserved\]?\.?$/i.test(words.trim());
}

/** The rows of one supplement, from cells to entries: countries hold for their group, some rows go on in the next. */
class SupplementRows {
  readonly #supplement: Supplement;
  readonly #warnings: WarningLog;
  readonly #keys = new EntryKeys();
  #columns: (Column | null)[] | null = null;
  #country = '';
  /** The last row, which the next one may continue. */
  #open: Cells | null = null;
  entries = 0;

  constructor(supplement: Supplement, warnings: WarningLog) {
    this.#supplement = supplement;
    this.#warnings = warnings;
  }

  /** Takes one row; gives the entries of the row before, which is whole now. */
  take(row: Row): SourceEntry[] {
    if (row.isHeading) {
      this.#readHeading(row.cells);
      return [];
    }
    const cells = this.#cellsOf(row);
    if (cells === null) return [];
    const isContinued = cells.words.requirement + cells.words.policy + cells.words.citation === '';
    if (isContinued && this.#open && this.#open.country === cells.country && !this.#isGroupOnly()) {
      this.#continue(this.#open, cells);
      return [];
    }
    const done = this.end();
    this.#open = cells;
    return done;
  }

  /** The entries of the last row. */
  end(): SourceEntry[] {
    const cells = this.#open;
    this.#open = null;
    const entries = cells ? rowEntries(cells, this.#keys, this.#warnings) : [];
    this.entries += entries.length;
    return entries;
  }

  /** In the lists with one column more than the name, a row without citation is a row of its own. */
  #isGroupOnly(): boolean {
    return !this.#supplement.columns.includes('requirement');
  }

  #readHeading(headings: readonly string[]): void {
    if (headings.length === 0) return;
    const columns = headings.map(columnOf);
    for (const [index, column] of columns.entries()) {
      if (column === null && headings[index] !== '') {
        this.#warnings.add('unknown-field', `${this.#supplement.list} columns`, headings[index]);
      }
    }
    // A table goes on under a repeated heading; one without these columns is another table.
    const missing = this.#supplement.columns.filter((column) => !columns.includes(column));
    if (missing.length > 0) {
      const where = `Supplement No. ${this.#supplement.number}`;
      throw new UpdateError('BAD_FORMAT', `eCFR: ${where} has no column for ${missing.join(', ')}`);
    }
    this.#columns = columns;
  }

  /** A row's cells by column; null for a row that is no entry. */
  #cellsOf({ cells, marks, printed }: Row): Cells | null {
    const columns = this.#columns;
    if (columns === null) throw new UpdateError('BAD_FORMAT', 'eCFR: a table row before the headings of its columns');
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return null;
    if (cells.length !== columns.length) {
      // One cell over the whole width: a country, or a footnote under the table.
      const isFootnote = /^\d{1,2} \S/.test(printed[0] ?? '') || (marks[0] ?? []).length > 0;
      const [only] = filled;
      if (filled.length > 1 || only === undefined || (!isFootnote && only !== only.toUpperCase())) {
        this.#warnings.add('unread-row', this.#supplement.list, printed.join(' | '));
      } else if (!isFootnote) this.#country = only;
      return null;
    }
    const byColumn = (values: readonly string[]): Record<Column, string> => {
      const named = { ...NO_WORDS };
      for (const [index, column] of columns.entries()) if (column !== null) named[column] = values[index] ?? '';
      return named;
    };
    const words = byColumn(cells);
    if (words.country !== '') this.#country = words.country.replaceAll('\n', ' ');
    if (words.entity === '' || isReserved(words.entity)) {
      if (words.requirement + words.citation !== '' && words.entity === '') {
        this.#warnings.add('unread-row', this.#supplement.list, printed.join(' | '));
      }
      return null;
    }
    return {
      supplement: this.#supplement,
      country: this.#country,
      words,
      printed: byColumn(printed),
      marks: marks.flat().flatMap((mark) => mark.match(/\d{1,2}/g) ?? []),
    };
  }

  #continue(open: Cells, more: Cells): void {
    const joined = (a: string, b: string) => [a, b].filter(Boolean).join('\n');
    this.#open = {
      ...open,
      words: { ...open.words, entity: joined(open.words.entity, more.words.entity) },
      printed: { ...open.printed, entity: joined(open.printed.entity, more.printed.entity) },
      marks: [...open.marks, ...more.marks],
    };
  }
}

/**
 * Reads the Entity List, the Unverified List and the Military End-User List from the eCFR: Supplements No. 4, 6 and 7 to
 * 15 CFR Part 744, alone or within a whole title, as the eCFR's versioner and govinfo's bulk files give them. The lists
 * cite notices by the page of the entry and its day: that is the day of publication; the day in force is not told.
 * @throws UpdateError; BAD_FORMAT where none of the three supplements is in it
 */
export async function* readEcfrXml(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const listener = new TableListener();
  const supplements = new Map<Supplement, SupplementRows>();
  let current: SupplementRows | null = null;
  for await (const _ of readXml(chunks, listener)) {
    const batch: SourceEntry[] = [];
    for (const row of listener.rows.splice(0)) {
      const rows = supplements.get(row.supplement) ?? new SupplementRows(row.supplement, warnings);
      supplements.set(row.supplement, rows);
      if (current !== rows) batch.push(...(current?.end() ?? []));
      current = rows;
      batch.push(...rows.take(row));
    }
    if (batch.length > 0) yield batch;
  }
  const last = (current as SupplementRows | null)?.end() ?? [];
  if (last.length > 0) yield last;

  for (const heading of listener.strangers) warnings.add('unknown-list', 'Part 744', heading);
  if (listener.met.size === 0) {
    throw new UpdateError('BAD_FORMAT', 'eCFR: neither Supplement No. 4, 6 nor 7 to Part 744 is in the file');
  }
  const lists: EditionList[] = [...listener.met].map(([supplement, day]) => ({
    id: supplement.list,
    entries: supplements.get(supplement)?.entries ?? 0,
    asOf: day ?? readOn,
    isDateStated: day !== null,
  }));
  return { lists, warnings: warnings.list() };
}
