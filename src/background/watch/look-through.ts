import type { ListEdition } from '../../model/screening.ts';
import type { WatchCompany, WatchItem, WatchReport } from '../../model/watch.ts';
import { tableIds, textIds } from '../../store/watch/saved-things.ts';
import { keptDecisions, withOwnData } from '../decisions/kept-decisions.ts';
import { getLists, type Lists, today } from '../lists.ts';
import { CompanyRecords } from './company-records.ts';
import { stillKept } from './forget-gone.ts';
import { lookAtRows } from './look-at-rows.ts';
import { type Look, lookAtDecisions, lookAtPages, type Turn } from './look-steps.ts';
import { endLook, readWatchState, type WatchBase, type WatchWork, writeWatchState } from './watch-state.ts';

/** Most things that one report names; of more only the number is told. */
const MOST_ITEMS = 2_000;

const STEPS: Readonly<Record<WatchWork['step'], { look: typeof lookAtPages; next: WatchWork['step'] | null }>> = {
  pages: { look: lookAtPages, next: 'rows' },
  rows: { look: lookAtRows, next: 'decisions' },
  decisions: { look: lookAtDecisions, next: null },
};

/**
 * Looks everything saved through by the lists in use, and tells what comes out differently where they are others than
 * at the last look. What was saved since is only taken down. Goes on where an earlier look was ended.
 */
export async function lookThrough(): Promise<void> {
  const lists = await getLists();
  // Lists that are in memory alone are an emergency, and not what comes next.
  if (!lists.generation) return;
  const { madeFrom } = lists.generation;
  const { base, work: begun } = await readWatchState();
  const isOther = base.madeFrom !== null && base.madeFrom !== madeFrom;
  const records = new CompanyRecords(lists);
  const changes = isOther ? await records.changesSince(base.companies) : new Map();
  const look: Look = { lists, records, isOther, changes };
  let work: WatchWork | null =
    begun?.madeFrom === madeFrom
      ? begun
      : { madeFrom, step: 'pages', after: null, items: begun?.items ?? [], more: begun?.more ?? 0 };
  let found = work;
  while (work) {
    const turn: Turn = await STEPS[work.step].look(look, base, work.after);
    found = withItems(work, turn.items);
    const step: WatchWork['step'] | null = turn.after ? work.step : STEPS[work.step].next;
    work = step && { ...found, step, after: turn.after };
    await writeWatchState({ base, work: work ?? found });
  }
  const report = await reportOf(look, base, { ...found, items: await stillKept(found.items) });
  await endLook(await baseOf(look, base, madeFrom), report);
}

function withItems(work: WatchWork, items: readonly WatchItem[]): WatchWork {
  const all = [...work.items, ...items];
  return { ...work, items: all.slice(0, MOST_ITEMS), more: work.more + Math.max(0, all.length - MOST_ITEMS) };
}

const editionsOf = (lists: Lists): readonly ListEdition[] =>
  lists.editionsOn(today()).filter(({ entries }) => entries > 0);

/** The report of a look; null where nothing comes out differently. */
async function reportOf(look: Look, base: WatchBase, { items, more }: WatchWork): Promise<WatchReport | null> {
  if (items.length === 0) return null;
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    before: base.lists,
    after: editionsOf(look.lists),
    companies: await companiesOf(look, base, items),
    items,
    more,
    isSeen: false,
  };
}

async function companiesOf(look: Look, base: WatchBase, items: readonly WatchItem[]): Promise<WatchCompany[]> {
  const kinds = new Map(items.flatMap(({ companies }) => companies).map(({ entity, kind }) => [entity, kind]));
  const now = await look.records.of(kinds.keys());
  return [...kinds].flatMap(([entity, kind]) => {
    const [is, was] = [now.get(entity), base.companies[entity]];
    const record = kind === 'gone' ? (was ?? is) : (is ?? was);
    return record ? [{ entity, kind, record, changes: look.changes.get(entity) ?? [] }] : [];
  });
}

/** What the next look is compared with: nothing of what was deleted meanwhile. */
async function baseOf({ lists, records }: Look, base: WatchBase, madeFrom: string): Promise<WatchBase> {
  const [texts, tables] = await withOwnData((desk) => Promise.all([textIds(desk), tableIds(desk)]));
  const pages = Object.fromEntries(Object.entries(base.pages).filter(([id]) => texts.has(id)));
  const rows = Object.fromEntries(Object.entries(base.rows).filter(([key]) => tables.has(key.split(' ')[0] ?? '')));
  const decided = (await keptDecisions()).filter(({ withdrawnAt }) => withdrawnAt === null);
  const named = new Set([
    ...Object.values(pages).flat(),
    ...Object.values(rows).flat(),
    ...decided.map(({ entity }) => entity),
  ]);
  const now = await records.of(named);
  const companies: WatchBase['companies'] = {};
  for (const id of named) {
    const record = now.get(id);
    if (record) companies[id] = record;
  }
  return { ...base, madeFrom, lists: editionsOf(lists), companies, pages, rows };
}
