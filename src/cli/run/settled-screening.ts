import type { TabScreening } from '../../messages/contract.ts';
import { PageError } from './page-error.ts';

/** How long to wait for what. */
export const SETTLE_MS = {
  /** Between two looks. */
  pace: 100,
  /** A finished report that has not changed for this long is the report; many pages bring their text after they load. */
  quiet: 1_500,
  /** The same on a page that never rests, where only the hits hold still. */
  quietHits: 3_000,
  /** Until the scanner's first word. */
  unread: 15_000,
  /** In all. */
  limit: 120_000,
};

/** Waits until a tab's report holds still; `mayBeEmpty` tells whether a page that says nothing has no text. */
export async function settledScreening(
  ask: () => Promise<TabScreening>,
  mayBeEmpty: () => Promise<boolean>,
  waits = SETTLE_MS,
): Promise<TabScreening> {
  const start = Date.now();
  const quiet = stillness();
  const quietHits = stillness();
  for (;;) {
    const tab = await ask();
    const { hits, coverage } = tab.screening;
    const unchanged = quiet(JSON.stringify([tab.state, coverage, hits.map((hit) => hit.matches.length)]));
    const unchangedHits = quietHits(`${tab.state} ${hits.length}`);
    const spent = Date.now() - start;
    if (tab.state === 'done' && (unchanged >= waits.quiet || unchangedHits >= waits.quietHits)) return tab;
    if (tab.state === 'unread' && unchanged >= waits.quiet * 3 && (await mayBeEmpty())) return tab;
    if (tab.state === 'unread' && spent > waits.unread) {
      throw new PageError('not-read', 'The extension does not run on this page.');
    }
    if (spent > waits.limit) return unfinished(tab, waits.limit);
    await new Promise((resolve) => setTimeout(resolve, waits.pace));
  }
}

/** For how long a value has been the same. */
function stillness(): (value: string) => number {
  let last: string | null = null;
  let since = 0;
  return (value) => {
    if (value !== last) {
      last = value;
      since = Date.now();
    }
    return Date.now() - since;
  };
}

function unfinished(tab: TabScreening, limit: number): TabScreening {
  const why = `not finished after ${limit / 1000} seconds`;
  const unreadable = [...tab.screening.coverage.unreadable, { what: 'page', where: tab.screening.page, why }];
  return { ...tab, screening: { ...tab.screening, coverage: { ...tab.screening.coverage, unreadable } } };
}
