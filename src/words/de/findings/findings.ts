import type { Words } from '../../words.ts';
import { company } from './company.ts';
import { coverage } from './coverage.ts';
import { glance } from './glance.ts';
import { results } from './results.ts';

/** What was found on a page, in the popup, the side panel and on the page for PDFs, in German. */
export const findings: Words['findings'] = { company, coverage, glance, results };
