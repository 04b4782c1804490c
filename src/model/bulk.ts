/** A person's verdict on a candidate: the same company, a different one, or not to be said. */
export type Verdict = 'same' | 'different' | 'unsure';

/** One point that a name and a candidate agree or differ in; null where a side has nothing. */
export type BulkPoint = { part: string; ours: string | null; theirs: string | null };

/** A party that a name may mean, as the look-up answers. */
export type BulkCandidate = {
  entity: string;
  name: string;
  /** 0 to 1. */
  score: number;
  agrees: readonly BulkPoint[];
  differs: readonly BulkPoint[];
};

/** Where a table stands: its rows are being taken in, looked up, halted by the user, or all looked up. */
export type BulkState = 'taking-in' | 'running' | 'stopped' | 'done';

/** Which rows are shown: those to be looked at, those with any candidate, those decided, all. */
export const BULK_FILTERS = ['open', 'candidates', 'decided', 'all'] as const;

/** One of {@link BULK_FILTERS}. */
export type BulkFilter = (typeof BULK_FILTERS)[number];

/** A table of names that is screened against the lists. */
export type BulkJob = {
  id: string;
  /** The file's name, or what the user calls it. */
  name: string;
  state: BulkState;
  /** ISO 8601 with time zone. */
  startedAt: string;
  /** Null until every row was looked up. */
  endedAt: string | null;
  rows: number;
  done: number;
  /** The row that the user was at last, and which rows were shown then. */
  at: number;
  filter: BulkFilter | null;
  /** Editions that it was looked up in. */
  lists: readonly {
    id: string;
    asOf: string;
    entries: number;
    /** Not there in tables of earlier versions. */
    coverage?: 'complete' | 'excerpt';
    /** Name of the list where it is the organisation's own. */
    ownList?: string;
  }[];
  version: string;
  /** Why it was halted where no user did it. */
  failure?: string | null;
};

/** A table as it is stored; `marks` has one character a row, see {@link BULK_MARKS}. */
export type StoredBulk = BulkJob & { marks: string };

/** A decision on a row. */
export type BulkDecision = {
  verdict: Verdict;
  /** The candidate that it is about; null where there is none. */
  entity: string | null;
  reason: string;
  by: string;
  at: string;
  /** The candidates that were {@link isToLookAt} then; not there in decisions of earlier versions. */
  lookedAt?: readonly string[];
};

/** One row of it. */
export type BulkRow = {
  job: string;
  /** From 1, as in the table without its header. */
  row: number;
  /** What stands in the table's column `id`, or the row's number. */
  id: string | number;
  name: string;
  /** ISO 3166 alpha-2. */
  country?: string;
  /** Best first; null while it was not looked up, and where it could not be. */
  candidates: readonly BulkCandidate[] | null;
  /** Why it could not be looked up; null where it could. */
  error: string | null;
  decision: BulkDecision | null;
};

/** A row before it is looked up. */
export type BulkQuery = Pick<BulkRow, 'row' | 'id' | 'name' | 'country'>;

/**
 * From this score on a candidate is to be looked at by a person. Chosen on development seeds, measured on others:
 * test/names/bulk/bulk-quality.test.ts.
 */
export const TO_LOOK_AT = 0.64;

/** Initials of fewer letters are those of too many names: "BGI" of any Bremer Glas-Industrie. */
const ENOUGH_INITIALS = 4;

/** What a name says in words of its own, and in words of many names: two or three initials may stand beside those. */
const OWN_WORDS = new Set(['name', 'number']);
const WORDS = new Set([...OWN_WORDS, 'word', 'place']);

/** Whether a candidate is to be looked at: like enough, and not for no more than two or three initials. */
export function isToLookAt({ score, agrees }: BulkCandidate): boolean {
  const restsOnFew = agrees.some(
    ({ part, ours, theirs }) =>
      part === 'initials' &&
      Math.min(...[ours, theirs].map((text) => (text ?? '').replaceAll(/[^\p{L}]/gu, '').length)) < ENOUGH_INITIALS,
  );
  if (score < TO_LOOK_AT || !restsOnFew) return score >= TO_LOOK_AT;
  return agrees.some(({ part }) => OWN_WORDS.has(part)) || agrees.filter(({ part }) => WORDS.has(part)).length > 1;
}

/**
 * What has become of a row, in one character: not looked up, nothing found, only candidates that are not
 * {@link isToLookAt}, one or more that are, not to be looked up, decided.
 */
export const BULK_MARKS = {
  waiting: '.',
  nothing: '0',
  unlike: 'c',
  toLookAt: 'L',
  error: 'e',
  same: 's',
  different: 'd',
  unsure: 'u',
} as const;

/**
 * Whether a decision no longer speaks of what was found: there is a candidate to be looked at that was none when it was
 * made, or the company that the row was taken to be is no candidate any more. False before the row is looked up.
 */
export function isOvertaken({ candidates, decision }: Pick<BulkRow, 'candidates' | 'decision'>): boolean {
  if (!decision || candidates === null) return false;
  const { verdict, entity, lookedAt } = decision;
  const isGone = verdict === 'same' && entity !== null && candidates.every((one) => one.entity !== entity);
  const isNew = lookedAt && candidates.some((one) => isToLookAt(one) && !lookedAt.includes(one.entity));
  return isGone || isNew === true;
}

/** The mark of a row; one whose decision {@link isOvertaken} is to be looked at again. */
export function markOf({ candidates, error, decision }: Pick<BulkRow, 'candidates' | 'error' | 'decision'>): string {
  if (decision) return isOvertaken({ candidates, decision }) ? BULK_MARKS.toLookAt : BULK_MARKS[decision.verdict];
  if (error !== null) return BULK_MARKS.error;
  if (candidates === null) return BULK_MARKS.waiting;
  if (candidates.length === 0) return BULK_MARKS.nothing;
  return candidates.some(isToLookAt) ? BULK_MARKS.toLookAt : BULK_MARKS.unlike;
}

/** A row as the command line writes it: one line of JSON without its end. */
export function jsonLineOf({ id, candidates, error }: Pick<BulkRow, 'id' | 'candidates' | 'error'>): string {
  return JSON.stringify(error === null ? { id, candidates } : { id, error });
}
