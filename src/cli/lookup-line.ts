import * as v from 'valibot';
import { type Candidate, type Lookup, lookUp } from '../match/lookup/lookup.ts';
import { checkLine, checkValue, Id, type LineError, type LineId } from './check-line.ts';

const Query = v.object({
  id: Id,
  name: v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'no letter or digit in it')),
  country: v.nullish(v.pipe(v.string(), v.regex(/^(?:[A-Za-z]{2})?$/, 'not a two-letter code (ISO 3166)'))),
});

/** Candidates that are worth a look; more than a screen of them nobody reads. */
const MOST_CANDIDATES = 20;

/** Answer to one query. */
export type LookupAnswer = { id: LineId; candidates: Candidate[] } | LineError;

type QueryFields = v.InferOutput<typeof Query>;

function answer(lookup: Lookup, checked: { value: QueryFields } | LineError): LookupAnswer {
  if ('error' in checked) return checked;
  const { id, name, country } = checked.value;
  const candidates = lookUp(lookup, { name, ...(country ? { country } : {}) }, MOST_CANDIDATES);
  return { id, candidates: candidates.map((one) => ({ ...one, score: Math.round(one.score * 10_000) / 10_000 })) };
}

/** Looks one query up, `{id, name, country?}`; anything else answers with an error. Scores have four decimals. */
export function answerQuery(lookup: Lookup, value: unknown): LookupAnswer {
  return answer(lookup, checkValue(Query, value));
}

/** {@link answerQuery} for one line of JSON. */
export function lookupLine(lookup: Lookup, line: string): LookupAnswer {
  return answer(lookup, checkLine(Query, line));
}
