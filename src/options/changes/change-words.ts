import type { ListChange } from '../../model/list-change.ts';
import { dayWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';

/** Between which editions a difference came about. */
export function editionsWords({ kind, fromAsOf, toAsOf }: Pick<ListChange, 'kind' | 'fromAsOf' | 'toAsOf'>): string {
  return words().lists.changes.between[kind](dayWords(fromAsOf), dayWords(toAsOf));
}
