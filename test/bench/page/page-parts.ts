import { changesTables } from '../tables/page/changes.ts';
import { cpuTables } from '../tables/page/cpu.ts';
import { gapsTables } from '../tables/page/gaps.ts';
import { pageLoadTables } from '../tables/page/load.ts';
import { memoryTables } from '../tables/page/memory.ts';
import { paintTables } from '../tables/page/paint.ts';
import { walkTables } from '../tables/page/walk.ts';
import type { PageRun } from './page-options.ts';
import { runChanges } from './parts/run-changes.ts';
import { runCpu } from './parts/run-cpu.ts';
import { runGaps } from './parts/run-gaps.ts';
import { runLoads } from './parts/run-load.ts';
import { runMemory } from './parts/run-memory.ts';
import { runPaint } from './parts/run-paint.ts';
import { runWalk } from './parts/run-walk.ts';

const RUN = {
  'page-cpu': runCpu,
  'page-walk': runWalk,
  'page-paint': runPaint,
  'page-changes': runChanges,
  'page-gaps': runGaps,
  'page-load': runLoads,
  'page-memory': runMemory,
} as const satisfies Record<string, (run: PageRun) => Promise<object>>;

/** Parts of the page bench, each of which runs alone. */
export const PAGE_PARTS = Object.keys(RUN) as readonly PagePart[];
/** One of {@link PAGE_PARTS}. */
export type PagePart = keyof typeof RUN;

/** What each part gives. */
export type PageResults = { [P in PagePart]: Awaited<ReturnType<(typeof RUN)[P]>> };

const SHOW: { [P in PagePart]: (results: PageResults[P]) => string } = {
  'page-cpu': cpuTables,
  'page-walk': walkTables,
  'page-paint': paintTables,
  'page-changes': changesTables,
  'page-gaps': gapsTables,
  'page-load': pageLoadTables,
  'page-memory': memoryTables,
};

/** Whether a word names a part. */
export function isPagePart(word: string): word is PagePart {
  return Object.hasOwn(RUN, word);
}

/** Runs one part. */
export async function runPagePart<P extends PagePart>(part: P, run: PageRun): Promise<PageResults[P]> {
  return (await RUN[part](run)) as PageResults[P];
}

/** One part's tables. */
export function showPagePart<P extends PagePart>(part: P, results: PageResults[P]): string {
  return SHOW[part](results);
}
