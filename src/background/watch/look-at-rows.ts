import { answerQuery } from '../../match/lookup/answer-query.ts';
import type { Lookup } from '../../match/lookup/lookup.ts';
import { LIKELY_SAME } from '../../match/lookup/score-names.ts';
import type { BulkJob, BulkRow } from '../../model/bulk.ts';
import type { WatchItem } from '../../model/watch.ts';
import { type After, rowsAfter } from '../../store/watch/saved-things.ts';
import { bulkLookup } from '../bulk/bulk-lookup.ts';
import { withOwnData } from '../decisions/kept-decisions.ts';
import { inSlices } from '../generation/in-slices.ts';
import { today } from '../lists.ts';
import { differing, type Look, type Turn } from './look-steps.ts';
import type { WatchBase } from './watch-state.ts';

/** Rows that are looked up between two writings of how far the look is. */
const ROWS_A_TURN = 100;

/** Under what a row stands in the base. */
export const rowKey = ({ job, row }: Pick<BulkRow, 'job' | 'row'>): string => `${job} ${row}`;

/** The companies that a row likely means; what lies below the bound comes and goes with every list. */
function likely(candidates: BulkRow['candidates']): string[] {
  return (candidates ?? [])
    .filter(({ score }) => score >= LIKELY_SAME)
    .map(({ entity }) => entity)
    .sort();
}

/** The rows by the lists of now: which companies each likely means. */
function* namedNow(lookup: Lookup, rows: readonly BulkRow[]): Generator<void, string[][]> {
  const all: string[][] = [];
  for (const { id, name, country } of rows) {
    const answer = answerQuery(lookup, { id, name, ...(country === undefined ? {} : { country }) });
    all.push('error' in answer ? [] : likely(answer.candidates));
    yield;
  }
  return all;
}

const isSameList = (a: readonly string[], b: readonly string[]) => a.join('\0') === b.join('\0');

/** Whether a table was looked up in the very lists that are in use: its rows say already what they would say now. */
function isOfNow({ lists: before }: BulkJob, { lists }: Look): boolean {
  const now = lists.editionsOn(today()).filter(({ entries }) => entries > 0);
  const told = (all: BulkJob['lists']) => all.map(({ id, asOf, entries }) => `${id} ${asOf} ${entries}`).join();
  return told(before) === told(now);
}

/** Looks the next rows of the tables up again; a company that a person took a row to be counts as named by it. */
export async function lookAtRows(look: Look, base: WatchBase, after: After): Promise<Turn> {
  const { rows, jobs } = await withOwnData(async (desk) => ({
    rows: await rowsAfter(desk, after, ROWS_A_TURN),
    jobs: new Map((await desk.getAll('bulk')).map((job) => [job.id, job])),
  }));
  const told = rows.filter(({ candidates }) => candidates !== null);
  const fresh = look.isOther && told.length > 0 ? await inSlices(namedNow(await bulkLookup(look.lists), told)) : [];
  const decided = await look.records.of(told.flatMap((row) => decidedAs(row) ?? []));
  const items: WatchItem[] = [];
  for (const [at, row] of told.entries()) {
    const { job, row: number, name } = row;
    const [key, table, own] = [rowKey(row), jobs.get(job), decidedAs(row)];
    if (!table) continue;
    const withOwn = (named: readonly string[], isThere: boolean) =>
      own !== null && isThere && !named.includes(own) ? [...named, own].sort() : [...named];
    const isNow = isOfNow(table, look);
    const answered = likely(row.candidates);
    const before = withOwn((isNow ? undefined : base.rows[key]) ?? answered, true);
    const now = look.isOther ? withOwn(fresh[at] ?? [], Boolean(own && decided.get(own))) : before;
    if (now.length > 0 || !isSameList(now, answered)) base.rows[key] = now;
    else delete base.rows[key];
    if (isNow) continue;
    items.push(...differing({ what: 'row', job, jobName: table.name, row: number, name }, before, now, look));
  }
  const last = rows.at(-1);
  return { items, after: last && rows.length === ROWS_A_TURN ? [last.job, last.row] : null };
}

/** The company that a person took a row to be. */
function decidedAs({ decision }: BulkRow): string | null {
  return decision?.verdict === 'same' ? decision.entity : null;
}
