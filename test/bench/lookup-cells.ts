import { performance } from 'node:perf_hooks';
import { readNames } from './corpus.ts';
import { LOOKUP_QUERIES, LOOKUP_TARGETS } from './lookup-queries.ts';
import { bytesInUse, consume, LEAST_RUNS, type Spread, spread, timeOnce } from './measure.ts';
import type { LookupSubject } from './peers/lookups.ts';
import { foldName } from './texts/fold-text.ts';

/** One query put to one look-up. `rank` counts from 1; null when the right name is not among the first ten. */
export type LookupCell = { what: string; query: string; rank: number | null; first: string; runs: number; ms: Spread };

/** One look-up over all names. */
export type LookupRow = {
  subject: string;
  about: string;
  names: number;
  build: { ms: number; bytes: number };
  cells: LookupCell[];
};

/** Puts the ten queries to one look-up over the largest set of names. */
export function lookupRow(subject: LookupSubject, folder: string): LookupRow {
  const listed = readNames(folder, 60_000);
  const targets = new Set(LOOKUP_TARGETS.map(foldName));
  const names = [...LOOKUP_TARGETS, ...listed.filter((name) => !targets.has(foldName(name)))].slice(0, 60_000);
  const before = bytesInUse();
  const start = performance.now();
  const lookUp = subject.build(names);
  const build = { ms: performance.now() - start, bytes: Math.max(0, bytesInUse() - before) };
  const cells = LOOKUP_QUERIES.map(({ what, query, right }): LookupCell => {
    const wanted = new Set(right.map(foldName));
    const answers = lookUp(query);
    const at = answers.findIndex((name) => wanted.has(foldName(name)));
    const times = Array.from({ length: LEAST_RUNS }, () => timeOnce(() => lookUp(query).length));
    return {
      what,
      query,
      rank: at < 0 ? null : at + 1,
      first: answers[0] ?? '',
      runs: times.length,
      ms: spread(times),
    };
  });
  consume(names.length);
  return { subject: subject.id, about: subject.about, names: names.length, build, cells };
}
