import * as v from 'valibot';
import { type Candidate, type Lookup, lookUp } from '../match/lookup/lookup.ts';

const Query = v.object({
  id: v.union([v.string(), v.number()]),
  name: v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'no letter or digit in it')),
  country: v.nullish(v.pipe(v.string(), v.regex(/^(?:[A-Za-z]{2})?$/, 'not a two-letter code (ISO 3166)'))),
});

/** Candidates that are worth a look; more than a screen of them nobody reads. */
const MOST_CANDIDATES = 20;

/** Answer to one query. */
export type LookupAnswer = { id: string | number; candidates: Candidate[] } | { id?: string | number; error: string };

function idOf(value: unknown): { id?: string | number } {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

/** Looks one query up, `{id, name, country?}`; anything else answers with an error. Scores have four decimals. */
export function answerQuery(lookup: Lookup, value: unknown): LookupAnswer {
  const parsed = v.safeParse(Query, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ...idOf(value), error: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` };
  }
  const { id, name, country } = parsed.output;
  const candidates = lookUp(lookup, { name, ...(country ? { country } : {}) }, MOST_CANDIDATES);
  return { id, candidates: candidates.map((one) => ({ ...one, score: Math.round(one.score * 10_000) / 10_000 })) };
}

/** {@link answerQuery} for one line of JSON. */
export function lookupLine(lookup: Lookup, line: string): LookupAnswer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not a line of JSON' };
  }
  return answerQuery(lookup, value);
}
