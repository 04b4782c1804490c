import type { Say } from '../parts.ts';
import type { PageName } from './pages/make-pages.ts';
import type { Workshop } from './workshop.ts';

/** What is chosen for a run of the page bench; null takes what the part says. */
export type PageOptions = { isQuick: boolean; runs: number | null; pages: readonly PageName[] | null };

/** What each part of the page bench works with. */
export type PageRun = { workshop: Workshop; options: PageOptions; say: Say };
