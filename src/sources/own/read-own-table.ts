import { countryCode } from '../../model/country-code.ts';
import type { EntityName } from '../../model/entity-name.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import type { TableMapping } from '../../model/table-mapping.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { HEAD_BYTES, MOST_COLUMNS, readForm, rowReader, type TableForm } from '../../tables/read-form.ts';
import { decodeTable } from '../../tables/table-encoding.ts';
import type { ReadSummary } from '../edition-reader.ts';
import { EntryKeys } from '../entry-key.ts';
import { WarningLog } from '../warnings.ts';

/** A table of an organisation is kept by people: more is another kind of file. */
export const MOST_TABLE_BYTES = 200_000_000;
const MOST_NAME = 500;
const MOST_ENTRIES = 500_000;

export type OwnTableOptions = {
  mapping: TableMapping;
  /** `own-…`. */
  listId: string;
  /** What the user calls it. */
  listName: string;
  readOn: IsoDate;
};

/** The first bytes together, and then every chunk again, those first. */
async function headOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const reading = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await reading.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = new Uint8Array(Math.min(size, HEAD_BYTES));
  let at = 0;
  for (const chunk of first) {
    const part = chunk.subarray(0, head.length - at);
    head.set(part, at);
    at += part.length;
  }
  const all = (async function* () {
    let bytes = 0;
    const counted = (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > MOST_TABLE_BYTES)
        throw new UpdateError('TOO_LARGE', `more than ${MOST_TABLE_BYTES / 1e6} MB of table`);
      return chunk;
    };
    try {
      for (const chunk of first.splice(0)) yield counted(chunk);
      for (let next = await reading.next(); !next.done; next = await reading.next()) yield counted(next.value);
    } finally {
      await reading.return?.();
    }
  })();
  return { head, all };
}

/** Turns the rows of one table into entries. */
class OwnRows {
  readonly #options: OwnTableOptions;
  readonly #form: TableForm;
  readonly #warnings: WarningLog;
  readonly #keys = new EntryKeys();
  #header: readonly string[] | null = null;
  #row = 0;
  entries = 0;

  constructor(options: OwnTableOptions, form: TableForm, warnings: WarningLog) {
    this.#options = options;
    this.#form = form;
    this.#warnings = warnings;
  }

  take(rows: readonly (readonly string[])[]): SourceEntry[] {
    return rows.flatMap((row) => this.#entryOf(row) ?? []);
  }

  #entryOf(row: readonly string[]): SourceEntry | null {
    this.#row++;
    if (row.length > MOST_COLUMNS) {
      throw new UpdateError(
        'BAD_FORMAT',
        `row ${this.#row} has ${row.length} columns; at most ${MOST_COLUMNS} are read`,
      );
    }
    if (row.every((cell) => cell.trim() === '')) return null;
    if (this.#header === null) {
      this.#header = this.#form.hasHeader ? row.map((cell) => cell.trim()) : row.map((_, at) => `Column ${at + 1}`);
      if (this.#form.hasHeader) return null;
    }
    const { mapping, listId, listName } = this.#options;
    const cell = (column: number | null) => (column === null ? '' : (row[column] ?? '').trim());
    const name = cell(mapping.name);
    if (!/[\p{L}\p{N}]/u.test(name) || name.length > MOST_NAME) {
      this.#warnings.add('unread-row', listId, `row ${this.#row}: ${row.join(', ')}`);
      return null;
    }
    const place = cell(mapping.country);
    const country = countryCode(place) ?? (/^[A-Z]{2}$/.test(place) ? place : null);
    if (place !== '' && country === null) this.#warnings.add('unread-value', `${listId} country`, place);
    const cited = cell(mapping.citation);
    const note = cell(mapping.note);
    if (++this.entries > MOST_ENTRIES) throw new UpdateError('TOO_LARGE', `more than ${MOST_ENTRIES} rows with a name`);
    const words = `Your organisation’s list “${listName}”, row ${this.#row}`;
    return {
      list: listId,
      key: this.#keys.keyOf(name, country),
      publisherId: null,
      type: 'unknown',
      names: this.#namesOf(name, cell(mapping.aliases)),
      country,
      addresses: [],
      effective: null,
      published: null,
      until: null,
      restriction: `Listed by your organisation in “${listName}”; this is no official list.`,
      // Without an address: nothing of an own list may look like an official citation.
      citations: [{ text: cited === '' ? words : `${words}: ${cited}`, url: '' }],
      citesNotice: cited !== '',
      ...(note === '' ? {} : { note }),
      record: this.#recordOf(row),
    };
  }

  #namesOf(name: string, aliases: string): EntityName[] {
    const seen = new Set([name]);
    const others = aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter(
        (alias) => /[\p{L}\p{N}]/u.test(alias) && alias.length <= MOST_NAME && !seen.has(alias) && seen.add(alias),
      );
    return [{ text: name, kind: 'primary' }, ...others.map((text) => ({ text, kind: 'alias' as const }))];
  }

  /** Field by field; a heading that comes twice gets its number. */
  #recordOf(row: readonly string[]): Record<string, string> {
    const record = new Map<string, string>();
    for (const [at, value] of row.entries()) {
      const heading = this.#header?.[at] || `Column ${at + 1}`;
      record.set(record.has(heading) ? `${heading} (${at + 1})` : heading, value);
    }
    return Object.fromEntries(record);
  }
}

/**
 * Reads a table that an organisation keeps as its own list: names, aliases, notes and its own words for a citation, cells
 * as text whatever they look like. A row without a name is reported, never guessed at. What it yields is the
 * organisation's and is said to be: its citations have no address.
 * @throws UpdateError
 */
export async function* readOwnTable(
  chunks: AsyncIterable<Uint8Array>,
  options: OwnTableOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  if (options.mapping.name === null) throw new UpdateError('BAD_FORMAT', 'no column is chosen for the name');
  const { head, all } = await headOf(chunks);
  const form = readForm(head);
  const warnings = new WarningLog();
  const rows = rowReader(form.delimiter);
  const own = new OwnRows(options, form, warnings);
  for await (const text of decodeTable(all, form.encoding)) {
    const entries = own.take(rows.push(text));
    if (entries.length > 0) yield entries;
  }
  const last = rows.end();
  if (last) {
    const entries = own.take([last]);
    if (entries.length > 0) yield entries;
  }
  if (own.entries === 0) throw new UpdateError('NOT_PLAUSIBLE', 'no row has a name in the column chosen for it');
  const { listId, readOn } = options;
  return {
    lists: [{ id: listId, entries: own.entries, asOf: readOn, isDateStated: false }],
    warnings: warnings.list(),
  };
}
