import { browser } from '../../messages/browser.ts';
import type { EntityRecord } from '../../model/decision.ts';
import type { ListEdition } from '../../model/screening.ts';
import { WATCH_UNSEEN, type WatchItem, type WatchReport } from '../../model/watch.ts';
import type { After } from '../../store/watch/saved-things.ts';

/** What everything saved came to when it was last looked at: what the next change of the lists is compared with. */
export type WatchBase = {
  /** What the lists were made from; null before the first look. */
  madeFrom: string | null;
  lists: readonly ListEdition[];
  /** What is on record of every company named. */
  companies: Record<string, EntityRecord>;
  /** The companies named in the text of each page, by its id. */
  pages: Record<string, readonly string[]>;
  /** Those that a row likely means, by table and number; where there is none, as it was answered. */
  rows: Record<string, readonly string[]>;
  /** Hash of the record of the company that each decision is about, where it is another than when it was decided. */
  decisions: Record<string, string>;
};

/** The part of a look that is done, where one was begun. */
export type WatchWork = {
  madeFrom: string;
  step: 'pages' | 'rows' | 'decisions';
  after: After;
  items: WatchItem[];
  more: number;
};

/** Both are written together, so that an end at any moment loses nothing and tells nothing twice. */
export type WatchState = { base: WatchBase; work: WatchWork | null };

const STATE = 'watch';
const REPORTS = 'watch-reports';
/** What the last look went by, by itself: read at every waking. */
const MADE_FROM = 'watch-made-from';
const MOST_REPORTS = 20;
const NOTHING: WatchBase = { madeFrom: null, lists: [], companies: {}, pages: {}, rows: {}, decisions: {} };

/** What is known so far. */
export async function readWatchState(): Promise<WatchState> {
  const stored = (await browser.storage.local.get(STATE))[STATE] as WatchState | undefined;
  return stored ?? { base: structuredClone(NOTHING), work: null };
}

/** Writes how far a look is. */
export async function writeWatchState(state: WatchState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}

/** What the lists of the last look were made from; undefined before the first. */
export async function lookedAt(): Promise<unknown> {
  return (await browser.storage.local.get(MADE_FROM))[MADE_FROM];
}

/** The reports, the newest first. */
export async function readReports(): Promise<readonly WatchReport[]> {
  return ((await browser.storage.local.get(REPORTS))[REPORTS] as WatchReport[] | undefined) ?? [];
}

const unseenOf = (reports: readonly WatchReport[]) =>
  reports.filter(({ isSeen }) => !isSeen).reduce((sum, { items, more }) => sum + items.length + more, 0);

/** Ends a look: what it found and what it came to are written in one step. */
export async function endLook(base: WatchBase, report: WatchReport | null): Promise<void> {
  const before = await readReports();
  const reports = report ? [report, ...before].slice(0, MOST_REPORTS) : before;
  await browser.storage.local.set({
    [STATE]: { base, work: null } satisfies WatchState,
    [MADE_FROM]: base.madeFrom,
    ...(report ? { [REPORTS]: reports, [WATCH_UNSEEN]: unseenOf(reports) } : {}),
  });
}

/** Marks a report as seen; does nothing where it is gone. */
export function seeReport(id: string): Promise<void> {
  return changeReports((all) => all.map((one) => (one.id === id ? { ...one, isSeen: true } : one)));
}

/** Writes the reports as `change` makes them of those that are there. */
export async function changeReports(change: (all: readonly WatchReport[]) => readonly WatchReport[]): Promise<void> {
  const reports = change(await readReports());
  await browser.storage.local.set({ [REPORTS]: reports, [WATCH_UNSEEN]: unseenOf(reports) });
}

/** Forgets all of it. */
export async function forgetWatch(): Promise<void> {
  await browser.storage.local.remove([STATE, MADE_FROM, REPORTS, WATCH_UNSEEN]);
}
