import type { Tab } from '../chromium/tab.ts';
import type { WalkWork } from '../content/walk-page.ts';

/** Passes of quick work in one sample, so that a sample is long beside what calling into the page costs. */
const REPEATS: Readonly<Record<WalkWork, number>> = { bare: 8, filtered: 2, read: 3, places: 1, find: 1 };
const WARM_UPS = 6;

/** Milliseconds of the main thread's CPU for one pass, calling into the page not counted. */
async function sample(tab: Tab, work: WalkWork, times: number): Promise<number> {
  const start = await tab.mainThreadMs();
  await tab.evaluate('0');
  const called = await tab.mainThreadMs();
  await tab.evaluate(`listlightWalk.repeat('${work}', ${times})`);
  const end = await tab.mainThreadMs();
  return (end - called - (called - start)) / times;
}

/** The first pass of its kind in this page. */
export function coldWalk(tab: Tab, work: WalkWork): Promise<number> {
  return sample(tab, work, 1);
}

/** Milliseconds of each run of each work, all works in turn, once the compiler has seen them all. */
export async function warmWalks(
  tab: Tab,
  works: readonly WalkWork[],
  runs: number,
): Promise<Record<WalkWork, number[]>> {
  const times: Record<WalkWork, number[]> = { bare: [], filtered: [], read: [], places: [], find: [] };
  for (const work of works) await tab.evaluate(`listlightWalk.repeat('${work}', ${WARM_UPS})`);
  for (let run = 0; run < runs; run++) {
    for (const work of works) times[work].push(await sample(tab, work, REPEATS[work]));
  }
  return times;
}
