import { isOwnList, suppliedLists } from '../../editions/join/supplied-list.ts';
import type { JobProgress, ListOverview, ListsState, SourceOverview } from '../../messages/lists-contract.ts';
import type { Edition, SourceResult } from '../../model/edition.ts';
import type { ScreeningList } from '../../model/listing.ts';
import type { ListsProblem } from '../../model/lists-problem.ts';
import type { Source } from '../../sources/source.ts';
import type { Job } from '../../store/editions/job.ts';
import { NEVER_READ } from '../../store/editions/source-state.ts';
import type { SourceState } from '../../store/lists-database.ts';
import { dueAt } from './schedule.ts';

/** Everything that the overview is made of. */
export type StateFacts = {
  lists: readonly ScreeningList[];
  /** Entries in force today, by list. */
  entries: ReadonlyMap<string, number>;
  /** Every edition held. */
  editions: readonly Edition[];
  /** Numbers of the editions that the current generation was made of. */
  inUse: readonly number[];
  sources: readonly (Source & {
    isOn: boolean;
    isLocked: boolean;
    hasPermission: boolean;
    state: SourceState | undefined;
  })[];
  job: Job | undefined;
  progress: JobProgress | null;
  lastImport: { name: string; result: SourceResult } | null;
  problem: ListsProblem | null;
  now: number;
};

function listOverviews({ lists, entries, editions, inUse }: StateFacts): ListOverview[] {
  const supplied = suppliedLists(editions.filter(({ number }) => inUse.includes(number)));
  const lastOf = (list: string, state: Edition['state']) =>
    editions.filter((one) => one.state === state && one.lists.some(({ id }) => id === list)).at(-1) ?? null;
  return lists.map((list) => {
    const by = supplied.get(list.id);
    return {
      list,
      entries: entries.get(list.id) ?? 0,
      isDateStated: by?.list.isDateStated ?? true,
      isOwn: isOwnList(list.id),
      edition: by?.edition ?? null,
      previous: lastOf(list.id, 'previous'),
      held: lastOf(list.id, 'held'),
    };
  });
}

/** A result as it is now: an edition that waited does not wait for ever. */
function resultNow<T extends SourceResult | null>(result: T, isHeld: boolean): T {
  return result?.outcome === 'held' && !isHeld ? { ...result, outcome: 'decided' } : result;
}

function sourceOverview(
  source: StateFacts['sources'][number],
  { editions, now }: Pick<StateFacts, 'editions' | 'now'>,
): SourceOverview {
  const { id, name, url, lists, isOn, isLocked, hasPermission } = source;
  const state = source.state ?? NEVER_READ;
  const next = isOn ? new Date(Math.max(dueAt(state, now), now)).toISOString() : null;
  return {
    id,
    name,
    url,
    host: new URL(url).hostname,
    lists,
    isOn,
    isLocked,
    isMirror: source.mirrorUrl !== undefined,
    hasPermission,
    last: resultNow(
      state.last,
      editions.some((one) => one.state === 'held' && one.source === id),
    ),
    nextCheckAt: next,
  };
}

/** What the lists page shows first. */
export function listsState(facts: StateFacts): ListsState {
  const { job, progress, lastImport, problem, editions } = facts;
  const isImportHeld = editions.some(
    ({ state, provenance }) => state === 'held' && provenance.from === lastImport?.name,
  );
  const waiting: JobProgress | null = job
    ? { what: job.what, phase: job.phase, done: 0, total: null, canCancel: true }
    : null;
  return {
    lists: listOverviews(facts),
    sources: facts.sources.map((source) => sourceOverview(source, facts)),
    job: progress ?? waiting,
    lastImport: lastImport && { ...lastImport, result: resultNow(lastImport.result, isImportHeld) },
    problem,
  };
}
