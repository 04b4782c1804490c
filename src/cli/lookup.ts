import { parseArgs } from 'node:util';
import { answerQuery, type LookupAnswer } from '../match/lookup/answer-query.ts';
import { buildLookup, type Lookup } from '../match/lookup/lookup.ts';
import { NameRows } from '../tables/name-rows.ts';
import { TABLE_ENCODINGS, type TableEncoding } from '../tables/table-encoding.ts';
import { bundledRecords } from './bundled-records.ts';
import { inputLines, runFilter, writeAnswer } from './line-filter.ts';
import { entriesOfRecords, entriesOfTable } from './lookup-entries.ts';
import { lookupLine } from './lookup-line.ts';
import { ofFile, openFile, TableError } from './read-table.ts';

/** Where queries and list come from. */
type Options = { table: TableOptions | null; list: string | null };
type TableOptions = { csv: string; column: string; countryColumn?: string; encoding?: TableEncoding };

function readOptions(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { csv: text, column: text, 'country-column': text, encoding: text, list: text },
  });
  const { csv, column, encoding: named, list = null, 'country-column': countryColumn } = values;
  if (csv === undefined) {
    const alone = (['column', 'country-column', 'encoding'] as const).find((name) => values[name] !== undefined);
    if (alone !== undefined) throw new TableError(`--${alone} needs --csv FILE`);
    return { table: null, list };
  }
  if (column === undefined) throw new TableError('--csv needs --column NAME');
  const encoding = TABLE_ENCODINGS.find((one) => one === named?.toLowerCase());
  if (named !== undefined && !encoding) throw new TableError(`--encoding is one of ${TABLE_ENCODINGS.join(', ')}`);
  return {
    table: {
      csv,
      column,
      ...(countryColumn === undefined ? {} : { countryColumn }),
      ...(encoding ? { encoding } : {}),
    },
    list,
  };
}

/** A table in another encoding than most: names that were read wrong are not found, and nobody would know. */
function sayEncoding(csv: string, read: TableEncoding | null, asked: TableEncoding | undefined): void {
  if (read === null || read === 'utf-8' || asked !== undefined) return;
  process.stderr.write(`lookup: ${csv} is read as ${read} by its looks; --encoding NAME has it read otherwise.\n`);
}

/** Answers to a table's rows, under the column `id` or the row's number. */
function* answersToTable(lookup: Lookup, of: TableOptions): Generator<LookupAnswer> {
  const { csv, column, countryColumn, encoding } = of;
  const table = openFile(csv, countryColumn === undefined ? [column] : [column, countryColumn], encoding);
  sayEncoding(csv, table.encoding, encoding);
  const country = countryColumn === undefined ? null : table.header.indexOf(countryColumn);
  const reader = new NameRows({ hasHeader: true, name: table.header.indexOf(column), country });
  const rows = ofFile(csv, () => [...table.rows()].flatMap((some) => reader.take(some)));
  if (reader.uneven !== null && !table.isWorkbook) {
    throw new TableError(`${csv}: row ${reader.uneven} has more or fewer cells than the header`);
  }
  for (const { id, name, country: where } of rows) {
    yield answerQuery(lookup, { id, name, ...(where === undefined ? {} : { country: where }) });
  }
}

async function* answersToLines(lookup: Lookup): AsyncGenerator<LookupAnswer> {
  for await (const line of inputLines()) yield lookupLine(lookup, line);
}

/**
 * `npm run --silent lookup [-- --csv FILE --column NAME [--country-column NAME] [--encoding NAME]] [--list LIST.csv]`:
 * JSON lines out.
 */
async function main(): Promise<void> {
  const { table, list } = readOptions(process.argv.slice(2));
  const lookup = buildLookup(list === null ? entriesOfRecords(bundledRecords()) : entriesOfTable(list));
  const answers = table === null ? answersToLines(lookup) : answersToTable(lookup, table);
  for await (const answer of answers) await writeAnswer(answer);
}

runFilter(
  'lookup',
  main,
  (error) => error instanceof TableError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'),
);
