import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts';
import { listName } from '../../model/list-name.ts';
import { failureSentence, UpdateError } from '../../model/update-failure.ts';
import { bundledRecords } from '../bundled-records.ts';
import { compareWithLists } from './differences.ts';
import { listProblems, listsTable } from './lists-table.ts';
import { type FileDays, type OfficialFile, readOfficialFile } from './official-file.ts';
import { rebuiltList } from './rebuilt-list.ts';

const USAGE = `npm run lists                              checks lists/ by itself, and prints a table
npm run lists -- FILE…                     compares official files with lists/; exit 1 when they differ
npm run lists -- FILE --write LIST-ID.json writes that list anew from the file, for a person to look at
  --as-of YYYY-MM-DD                       the day the file was downloaded, where it does not say of which day it is`;

const runbookFiles = Object.keys(import.meta.glob('../../../lists/runbooks/*.md', { query: '?url' }));
const runbooks: ReadonlySet<string> = new Set(runbookFiles.map((path) => basename(path, '.md')));
// npm runs scripts in the package's folder; names of files are meant from where it was called.
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
const print = (line: string) => process.stdout.write(`${line}\n`);

const entriesWords = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}`;

class UsageError extends Error {}

function checkLists(today: string): boolean {
  const records = bundledRecords();
  print(listsTable(records, runbooks, today));
  const problems = listProblems(records, runbooks, today);
  for (const problem of problems) print(problem);
  print(
    problems.length === 0 ? `\n${records.lists.length} lists keep to the rules.` : `\n${problems.length} problems.`,
  );
  return problems.length === 0;
}

function printFile(path: string, { edition, entries }: OfficialFile): void {
  print(`${basename(path)}: ${entriesWords(entries.length)}`);
  for (const { id, entries: count, asOf, isDateStated } of edition.lists) {
    print(`  ${listName(id)}: ${entriesWords(count)}${isDateStated ? ` as of ${asOf}` : ''}`);
  }
  for (const { kind, where, count, examples } of edition.warnings) {
    print(`  ${kind}, ${where}: ${count}${examples.length > 0 ? `, as “${examples[0]}”` : ''}`);
  }
}

/** Whether a file says nothing otherwise than lists/. */
async function checkFile(path: string, days: FileDays, write: string | undefined): Promise<boolean> {
  const bundled = bundledRecords();
  const file = await readOfficialFile(resolve(calledFrom, path), days);
  printFile(path, file);
  const comparison = await compareWithLists(file, bundled);
  const { differences } = comparison;
  for (const { list, entity, what } of differences) print(`  ${list} ${entity}: ${what}`);
  print(`  ${differences.length === 0 ? 'No difference' : `${differences.length} differences`} from lists/.`);
  if (write !== undefined) {
    const id = basename(write, '.json');
    const held = file.edition.lists.find((list) => list.id === id);
    if (!held) throw new UsageError(`${basename(path)} does not hold ${id}`);
    // Rows are closed and the copy is dated by that day.
    if (!held.isDateStated) throw new UsageError(`${basename(path)} does not say of which day it is: --as-of must`);
    const list = rebuiltList(id, comparison, bundled);
    await writeFile(resolve(calledFrom, write), `${JSON.stringify(list, null, 2)}\n`);
    print(`  ${write} is written; look through it before it takes the place of the one in lists/.`);
  }
  return differences.length === 0;
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'string' }, 'as-of': { type: 'string' }, check: { type: 'boolean' } },
  });
  const { write, check, 'as-of': asOf } = values;
  if (write !== undefined && (check || positionals.length !== 1)) throw new UsageError('--write takes one FILE');
  if (asOf !== undefined && positionals.length !== 1) throw new UsageError('--as-of takes one FILE');
  const today: IsoDate = new Date().toISOString().slice(0, 10);
  if (asOf !== undefined && (!isIsoDate(asOf) || asOf > today))
    throw new UsageError('--as-of takes a day that has come, as YYYY-MM-DD');
  if (positionals.length === 0) return checkLists(today);
  let isSame = true;
  for (const path of positionals) isSame = (await checkFile(path, { today, asOf }, write)) && isSame;
  return isSame;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main().then(
  (isSame) => {
    process.exitCode = isSame ? 0 : 1;
  },
  (error: unknown) => {
    const isUsage =
      error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    const sentence = error instanceof UpdateError ? ` ${failureSentence(error.failure)}` : '';
    process.stderr.write(`lists: ${message}${sentence}${isUsage ? `\n\n${USAGE}` : ''}\n`);
    process.exitCode = 2;
  },
);
