import { pageLine } from '../../model/page-line.ts';
import type { PageOutcome } from './page-outcome.ts';

/** What became of a page as the one JSON line that other tools read. */
export function outcomeLine(outcome: PageOutcome): string {
  const { page } = outcome;
  if ('error' in outcome) return JSON.stringify({ page, error: outcome.error });
  return pageLine(outcome.result.screening, page, outcome.evidence && { evidence: outcome.evidence });
}
