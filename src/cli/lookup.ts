import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildLookup, type Lookup } from '../match/lookup/lookup.ts';
import { bundledRecords } from './bundled-records.ts';
import { countryOf, entriesOfRecords, entriesOfTable } from './lookup-entries.ts';
import { answerQuery, type LookupAnswer, lookupLine } from './lookup-line.ts';
import { readTable, TableError } from './read-table.ts';

/** Where queries and list come from. */
type Options = { csv?: string; column?: string; countryColumn?: string; list?: string };

function readOptions(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { csv: text, column: text, 'country-column': text, list: text },
  });
  const { csv, column, list, 'country-column': countryColumn } = values;
  if (csv !== undefined && column === undefined) throw new TableError('--csv needs --column NAME');
  if (csv === undefined && (column ?? countryColumn) !== undefined) {
    throw new TableError(`${column === undefined ? '--country-column' : '--column'} needs --csv FILE`);
  }
  return {
    ...(csv === undefined ? {} : { csv }),
    ...(column === undefined ? {} : { column }),
    ...(countryColumn === undefined ? {} : { countryColumn }),
    ...(list === undefined ? {} : { list }),
  };
}

/** Answers to a table's rows, under the column `id` or the row's number. */
function* answersToTable(lookup: Lookup, csv: string, column: string, countryColumn?: string): Generator<LookupAnswer> {
  const needed = countryColumn === undefined ? [column] : [column, countryColumn];
  for (const { row, cells } of readTable(csv, needed)) {
    const country = countryColumn === undefined ? {} : countryOf(cells[countryColumn]);
    yield answerQuery(lookup, { id: cells['id']?.trim() || row, name: cells[column], ...country });
  }
}

async function* answersToLines(lookup: Lookup): AsyncGenerator<LookupAnswer> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield lookupLine(lookup, line);
  }
}

/** `npm run --silent lookup [-- --csv FILE --column NAME [--country-column NAME]] [--list LIST.csv]`: JSON lines out. */
async function main(): Promise<void> {
  const { csv, column = '', countryColumn, list } = readOptions(process.argv.slice(2));
  const lookup = buildLookup(list === undefined ? entriesOfRecords(bundledRecords()) : entriesOfTable(list));
  const answers = csv === undefined ? answersToLines(lookup) : answersToTable(lookup, csv, column, countryColumn);
  for await (const answer of answers) {
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main().catch((error: unknown) => {
  process.stderr.write(`lookup: ${error instanceof Error ? error.message : String(error)}\n`);
  const isUsage =
    error instanceof TableError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  process.exitCode = isUsage ? 2 : 1;
});
