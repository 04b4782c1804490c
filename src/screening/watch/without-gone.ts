import type { WatchItem, WatchReport } from '../../model/watch.ts';

/** What is kept still: ids of spot checks and of tables of names. */
export type Kept = { sessions: ReadonlySet<string>; tables: ReadonlySet<string> };

/** Whether an item speaks of something that is kept still. */
export function isKept(item: WatchItem, { sessions, tables }: Kept): boolean {
  if (item.what === 'page') return sessions.has(item.session);
  return item.what !== 'row' || tables.has(item.job);
}

/** Reports without what was deleted since, nor the companies that only that named; one left empty is left out. */
export function withoutGone(reports: readonly WatchReport[], kept: Kept): WatchReport[] {
  return reports.flatMap((report) => {
    const items = report.items.filter((item) => isKept(item, kept));
    if (items.length === report.items.length) return [report];
    if (items.length === 0) return [];
    const named = new Set(items.flatMap(({ companies }) => companies.map(({ entity }) => entity)));
    return [{ ...report, items, companies: report.companies.filter(({ entity }) => named.has(entity)) }];
  });
}
