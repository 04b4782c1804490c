import { cpuTables } from '../tables/page/cpu.ts';
import type { PageRun } from './page-part.ts';
import { runCpu } from './run-cpu.ts';

/** Parts of the page bench, each of which runs alone. */
export const PAGE_PARTS = ['page-cpu'] as const;
/** One of {@link PAGE_PARTS}. */
export type PagePart = (typeof PAGE_PARTS)[number];

/** What each part gives. */
export type PageResults = { 'page-cpu': Awaited<ReturnType<typeof runCpu>> };

/** Whether a word names a part. */
export function isPagePart(word: string): word is PagePart {
  return PAGE_PARTS.some((part) => part === word);
}

const RUN: { [P in PagePart]: (run: PageRun) => Promise<PageResults[P]> } = { 'page-cpu': runCpu };
const SHOW: { [P in PagePart]: (results: PageResults[P]) => string } = { 'page-cpu': cpuTables };

/** Runs one part. */
export function runPagePart<P extends PagePart>(part: P, run: PageRun): Promise<PageResults[P]> {
  return RUN[part](run);
}

/** One part's tables. */
export function showPagePart<P extends PagePart>(part: P, results: PageResults[P]): string {
  return SHOW[part](results);
}
