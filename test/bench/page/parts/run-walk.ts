import { type Spread, spread } from '../../measure.ts';
import type { Tab } from '../chromium/tab.ts';
import type { WalkWork } from '../content/walk-page.ts';
import { interleave } from '../interleave.ts';
import { inNewTab } from '../measures/cpu.ts';
import { coldWalk, warmWalks } from '../measures/walk.ts';
import type { PageRun } from '../page-options.ts';
import type { PageName } from '../pages/make-pages.ts';
import { pairedRatios } from '../statistics.ts';
import { type NameCount, none } from '../subjects.ts';

/** One way of going through a page: milliseconds, and the same as a multiple of the bare walk of the same run. */
export type WalkRow = {
  page: PageName;
  names: NameCount;
  work: WalkWork;
  state: 'warm' | 'cold';
  runs: number;
  ms: Spread;
  multiple: Spread;
};

const WARM: readonly WalkWork[] = ['bare', 'filtered', 'read', 'places', 'find'];
const COLD: readonly WalkWork[] = ['bare', 'filtered', 'find'];
const PAGES: readonly PageName[] = ['article', 'grid'];
const WARM_RUNS = 15;
const COLD_RUNS = 7;
const LIMIT_MS = 60_000;

/** Walking a page and finding names in its runs, in the page, beside walks that do nothing else. */
export async function runWalk({ workshop, options, say }: PageRun): Promise<{ rows: WalkRow[] }> {
  const script = await workshop.walkScript();
  const rows: WalkRow[] = [];
  await workshop.withSubjects([none], async (running) => {
    const inPage = <T>(page: PageName, names: NameCount | null, work: (tab: Tab) => Promise<T>) =>
      inNewTab(running(none.id), LIMIT_MS, async (tab) => {
        await tab.open(workshop.addressOf(page));
        await tab.evaluate(script);
        if (names !== null) await tab.evaluate(`listlightWalk.prepare('${names}')`);
        return work(tab);
      });
    for (const page of PAGES.filter((one) => options.pages === null || options.pages.includes(one))) {
      for (const names of ['bundled', 60_000] as const) {
        say(`page-walk: ${page}, ${names} names`);
        const add = (state: WalkRow['state'], work: WalkWork, values: readonly number[], bare: readonly number[]) =>
          rows.push({
            page,
            names,
            work,
            state,
            runs: values.length,
            ms: spread(values),
            multiple: spread(pairedRatios(values, bare)),
          });
        const runs = options.runs ?? WARM_RUNS;
        const warm = await inPage(page, names, (tab) => warmWalks(tab, WARM, runs));
        for (const work of WARM) add('warm', work, warm[work], warm.bare);
        // A new tab and process for each: the compiler has seen nothing of it.
        const cold = await interleave(COLD, { runs: options.runs ?? COLD_RUNS }, (work) =>
          inPage(page, work === 'find' ? names : null, (tab) => coldWalk(tab, work as WalkWork)),
        );
        const bare = cold.find(({ subject }) => subject === 'bare')?.values ?? [];
        for (const { subject, values } of cold) add('cold', subject as WalkWork, values, bare);
      }
    }
  });
  return { rows };
}
