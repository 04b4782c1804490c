import { answerChecked, type LookupAnswer, Query } from '../match/lookup/answer-query.ts';
import type { Lookup } from '../match/lookup/lookup.ts';
import { checkLine } from './check-line.ts';

/** Looks up the query of one line of JSON; anything else answers with an error. */
export function lookupLine(lookup: Lookup, line: string): LookupAnswer {
  return answerChecked(lookup, checkLine(Query, line));
}
