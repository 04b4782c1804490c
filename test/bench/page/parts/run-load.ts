import { type Spread, spread } from '../../measure.ts';
import { interleave } from '../interleave.ts';
import { inNewTab } from '../measures/cpu.ts';
import type { PageRun } from '../page-options.ts';
import { pairedDifferences, upperBoundOfMedian } from '../statistics.ts';
import { nothing, ours } from '../subjects.ts';

/** The load event over all saved pages. */
export type LoadRow = { subject: string } & (
  | {
      loads: number;
      ms: Spread;
      /** Milliseconds beyond the extension that does nothing, page by page and run by run. */
      beyond: Spread;
      /** Upper 95 % bound of the median of these. */
      upperBound: number;
    }
  | { leftOut: string }
);

/** Loads of each page by each subject: with the samples alone these are still more than thirty pairs. */
const LEAST_PAIRS = 33;
const ROUNDS = 2;
const LIMIT_MS = 30_000;

/** In the page: from the start of the navigation to the end of the load event. */
const LOADED = `new Promise((resolve) => {
  const look = () => {
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
    if (loadEventEnd > 0) resolve(loadEventEnd);
    else setTimeout(look, 5);
  };
  look();
})`;

/** How soon saved pages have loaded, with ours and without. */
export async function runLoads({ workshop, options, say }: PageRun): Promise<{ rows: LoadRow[]; pages: number }> {
  const plans = [nothing, ours('bundled')];
  const pages = workshop.savedPages;
  const rounds = options.runs ?? Math.max(ROUNDS, Math.ceil(LEAST_PAIRS / pages.length));
  const values = new Map(plans.map(({ id }) => [id, [] as number[]]));
  let failed: string | undefined;
  await workshop.withSubjects(plans, async (running) => {
    for (const [at, name] of pages.entries()) {
      say(`page-load: ${name}`);
      const series = await interleave(
        plans.map(({ id }) => id),
        { runs: rounds, warmUps: at === 0 ? 1 : 0 },
        (id) =>
          inNewTab(running(id), LIMIT_MS, async (tab) => {
            await tab.open(workshop.addressOf(`saved/${at}`));
            return tab.evaluate<number>(LOADED);
          }),
      );
      // Only whole pairs count: a page that one subject could not load says nothing about the others.
      const broken = series.find(({ leftOut }) => leftOut !== undefined);
      if (broken) failed = `${broken.subject} on ${name}: ${broken.leftOut}`;
      else for (const one of series) values.get(one.subject)?.push(...one.values);
    }
  });
  if (failed !== undefined) say(`page-load: left out: ${failed}`);
  const alone = values.get(nothing.id) ?? [];
  const rows = [...values].map(([subject, own]): LoadRow => {
    if (own.length === 0) return { subject, leftOut: failed ?? 'no page was loaded' };
    const beyond = pairedDifferences(own, alone);
    return {
      subject,
      loads: own.length,
      ms: spread(own),
      beyond: spread(beyond),
      upperBound: upperBoundOfMedian(beyond),
    };
  });
  return { rows, pages: pages.length };
}
