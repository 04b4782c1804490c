import { answerQuery } from '../../match/lookup/answer-query.ts';
import type { Lookup } from '../../match/lookup/lookup.ts';
import { BULK_MARKS, type BulkJob, type BulkRow } from '../../model/bulk.ts';
import { readSettings } from '../../settings/settings.ts';
import { beginBulkAnew, changeBulk, readBulkRows, readBulks, writeBulkAnswers } from '../../store/bulk/bulk.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { inSlices } from '../generation/in-slices.ts';
import { getLists, type Lists, today, withLists } from '../lists.ts';
import { bulkLookup } from './bulk-lookup.ts';
import { stayAwake } from './stay-awake.ts';

/** Rows between two writings: what a kill costs at most. */
const BATCH = 100;

type Answer = Pick<BulkRow, 'row' | 'candidates' | 'error'>;

function* answers(lookup: Lookup, rows: readonly BulkRow[]): Generator<void, Answer[]> {
  const all: Answer[] = [];
  for (const { row, id, name, country } of rows) {
    const answer = answerQuery(lookup, { id, name, ...(country === undefined ? {} : { country }) });
    all.push('error' in answer ? { row, candidates: null, error: answer.error } : { row, ...answer, error: null });
    yield;
  }
  return all.map(({ row, candidates, error }) => ({ row, candidates, error }));
}

/** The editions that a table is looked up in: those with entries, of lists that are not switched off. */
const editionsOf = (lists: Lists, listsOff: readonly string[]): BulkJob['lists'] =>
  lists
    .editionsOn(today())
    .filter(({ id, entries }) => entries > 0 && !listsOff.includes(id))
    .map(({ id, asOf, entries, coverage, ownList }) => ({
      id,
      asOf,
      entries,
      coverage,
      ...(ownList === undefined ? {} : { ownList }),
    }));

/** Looks the rows of a table up that were not, as long as it is to be; all anew where the lists are other ones by now. */
async function runBulk({ id, lists: before, done: wasDone }: BulkJob): Promise<void> {
  const { listsOff } = await readSettings();
  const { lists, lookup } = await withLists(async (held) => ({ lists: held, lookup: await bulkLookup(held) }));
  const editions = editionsOf(lists, listsOff);
  const isOther = async () =>
    (await getLists()) !== lists || (await readSettings()).listsOff.join() !== listsOff.join();
  let done = wasDone;
  if (JSON.stringify(editions) !== JSON.stringify(before)) {
    if (!(await withOwnData((desk) => beginBulkAnew(desk, id, editions)))) return;
    done = 0;
  }
  for (;;) {
    const rows = await withOwnData((desk) => readBulkRows(desk, id, done + 1, BATCH));
    if (rows.length === 0) return;
    const told = await inSlices(answers(lookup, rows));
    if ((await isOther()) || !(await withOwnData((desk) => writeBulkAnswers(desk, id, told)))) return;
    done += told.length;
  }
}

/** Whether tables wait to be looked up. */
const nextBulk = () =>
  withOwnData(async (desk) => (await readBulks(desk)).findLast(({ state }) => state === 'running'));

/** Halts a table that cannot be looked up further, with why; the others have their turn. */
async function halt(id: string, error: unknown): Promise<void> {
  const failure = error instanceof Error ? error.message : String(error);
  await withOwnData((desk) => changeBulk(desk, id, () => ({ state: 'stopped', failure })));
}

let running: Promise<void> | undefined;

async function runAll(): Promise<void> {
  let rest: (() => Promise<void>) | undefined;
  try {
    for (let next = await nextBulk(); next; next = await nextBulk()) {
      rest ??= await stayAwake();
      if (next.rows === next.done && !next.marks.includes(BULK_MARKS.waiting)) {
        await withOwnData((desk) => changeBulk(desk, next.id, () => ({ state: 'done' })));
      } else {
        await runBulk(next).catch((error: unknown) => halt(next.id, error));
      }
    }
  } finally {
    await rest?.();
  }
}

/** Looks up what waits for it, one table after the other, and goes on where it was left. */
export function goOnWithBulk(): Promise<void> {
  running ??= runAll().finally(() => {
    running = undefined;
  });
  return running;
}
