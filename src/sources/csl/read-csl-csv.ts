import { CsvRows } from '../../formats/csv-rows.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadOptions, ReadSummary } from '../edition-reader.ts';
import { WarningLog } from '../warnings.ts';
import { CslEdition } from './csl-edition.ts';
import { type CslRecord, KNOWN_FIELDS, NEEDED_FIELDS } from './csl-record.ts';

/** Entries in a batch, about. */
const BATCH = 200;

/** The columns by place; refuses a header that lacks one which entries are read from. */
function readHeader(header: readonly string[], warnings: WarningLog): readonly string[] {
  const missing = NEEDED_FIELDS.find((field) => !header.includes(field));
  if (missing !== undefined) throw new UpdateError('BAD_FORMAT', `no column “${missing}”`);
  for (const [place, field] of header.entries()) {
    if (header.indexOf(field) !== place) throw new UpdateError('BAD_FORMAT', `two columns “${field.slice(0, 50)}”`);
    if (!KNOWN_FIELDS.has(field)) warnings.add('unknown-field', field, 'a column of the file');
  }
  return header;
}

function recordOf(header: readonly string[], cells: readonly string[], row: number): CslRecord {
  if (cells.length !== header.length) {
    throw new UpdateError('BAD_FORMAT', `row ${row} has ${cells.length} cells, the header ${header.length}`);
  }
  const published: Record<string, string> = {};
  for (let place = 0; place < cells.length; place++) {
    const cell = cells[place];
    if (cell) published[header[place] ?? ''] = cell;
  }
  return { published, aliases: null, addresses: null };
}

/**
 * Reads the Consolidated Screening List as CSV: columns by name, so copies with and without `_id` are read; an unknown
 * column is a warning. The file says nothing of its date, so its lists are as of the day it is read.
 *
 * A CSV has no end mark: a copy cut exactly behind a row's line end looks whole, and only its length or its counts tell.
 * Every other cut is refused as CUT_OFF: every row ends in a line end, the last one too.
 * @throws UpdateError
 */
export async function* readCslCsv(
  chunks: AsyncIterable<Uint8Array>,
  { readOn }: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  const warnings = new WarningLog();
  const edition = new CslEdition(warnings);
  const rows = new CsvRows();
  let header: readonly string[] | null = null;
  let row = 0;
  let batch: SourceEntry[] = [];
  for await (const text of decodeText(chunks)) {
    for (const cells of rows.push(text)) {
      row++;
      if (header === null) header = readHeader(cells, warnings);
      else edition.take(recordOf(header, cells, row));
    }
    batch.push(...edition.ready());
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (rows.end() !== null || header === null) throw new UpdateError('CUT_OFF', `ends within row ${row + 1}`);
  yield [...batch, ...edition.ready(), ...edition.rest()];
  return { lists: edition.lists(readOn, new Map()), warnings: warnings.list() };
}
