import * as v from 'valibot';
import { checkValue, Id, type LineError, type LineId } from '../check-value.ts';
import { type Candidate, type Lookup, lookUp } from './lookup.ts';

/** No company's name is longer; comparing what is costs more than it tells. */
const MOST_CHARACTERS = 1_000;

/** What is asked of the look-up: `{id, name, country?}`. */
export const Query = v.object({
  id: Id,
  name: v.pipe(
    v.string(),
    v.maxLength(MOST_CHARACTERS, `longer than ${MOST_CHARACTERS} characters`),
    v.regex(/[\p{L}\p{N}]/u, 'no letter or digit in it'),
  ),
  country: v.nullish(v.pipe(v.string(), v.regex(/^(?:[A-Za-z]{2})?$/, 'not a two-letter code (ISO 3166)'))),
});

/** Candidates that are worth a look; more than a screen of them nobody reads. */
const MOST_CANDIDATES = 20;

/** Answer to one query. */
export type LookupAnswer = { id: LineId; candidates: Candidate[] } | LineError;

/** {@link answerQuery} for a query that was checked. */
export function answerChecked(
  lookup: Lookup,
  checked: { value: v.InferOutput<typeof Query> } | LineError,
): LookupAnswer {
  if ('error' in checked) return checked;
  const { id, name, country } = checked.value;
  const candidates = lookUp(lookup, { name, ...(country ? { country } : {}) }, MOST_CANDIDATES);
  return { id, candidates: candidates.map((one) => ({ ...one, score: Math.round(one.score * 10_000) / 10_000 })) };
}

/** Looks one query up, `{id, name, country?}`; anything else answers with an error. Scores have four decimals. */
export function answerQuery(lookup: Lookup, value: unknown): LookupAnswer {
  return answerChecked(lookup, checkValue(Query, value));
}
