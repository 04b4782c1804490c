import type { ListsProblem } from '../model/lists-problem.ts';
import { words } from './words.ts';

/** What was wrong with the stored lists, and which are used in their place. */
export function listsProblemWords({ kind, why }: ListsProblem): string {
  const said = words().findings.coverage.listsProblem[kind];
  return typeof said === 'string' ? said : said({ why });
}
