import type { JobProgress } from '../../messages/lists-contract.ts';
import { numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { bytesWords } from '../overview/list-words.ts';

/** What is being done, and how far it is: "Reading: all.csv, 3.2 MB of 15.2 MB". */
export function jobWords({ phase, done, total, what }: JobProgress, name: string = what): string {
  const { phases, so, soFar } = words().lists.sources.job;
  const begin = phases[phase](name);
  if (phase === 'activating') return begin;
  const amount = phase === 'reading' ? bytesWords : numberWords;
  return total === null ? so(begin, amount(done)) : soFar(begin, amount(Math.min(done, total)), amount(total));
}

/** What is said aloud of it: a phase, and every quarter of the way. */
export function spokenJobWords({ phase, done, total, what }: JobProgress, name: string = what): string {
  const { phases, percent } = words().lists.sources.job;
  const quarter = total ? Math.floor((Math.min(done, total) / total) * 4) : 0;
  return quarter > 0 ? percent(phases[phase](name), quarter * 25) : phases[phase](name);
}
