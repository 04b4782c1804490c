import { performance } from 'node:perf_hooks';

/** What several runs gave: the middle, the least, the most. */
export type Spread = { median: number; min: number; max: number };

/** One figure: milliseconds, and the same as a multiple of the charCodeAt loop over the raw text, run by run. */
export type Figure = { runs: number; ms: Spread; multiple: Spread; loopMs: Spread };

/** Fewest timed runs of anything. */
export const LEAST_RUNS = 7;
/** A timed sample lasts at least this long; shorter work is repeated within it. */
const SAMPLE_MS = 2;
/** Quick work is run more often than needed, up to this many runs or this much time. */
const MOST_RUNS = 21;
const ENOUGH_MS = 250;
/** Warming up: so many runs and so much time, unless the work is dear. */
const WARM_RUNS = 8;
const WARM_MS = 30;
const LONGEST_WARM_MS = 600;
let sink = 0;

/** Adds to a sum that is printed, so that no work can be left out by the compiler. */
export function consume(value: number): void {
  sink = (sink + value) | 0;
}

/** The sum of everything consumed. */
export function consumed(): number {
  return sink;
}

/** Milliseconds of one call. */
export function timeOnce(work: () => number): number {
  const start = performance.now();
  consume(work());
  return performance.now() - start;
}

/** The yardstick: every UTF-16 unit of a text read once. */
export function charCodeAtLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** The middle and the ends. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1
      ? (sorted[middle] as number)
      : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
  return { median, min: sorted[0] as number, max: sorted.at(-1) as number };
}

function timePer(work: () => number, repeats: number): number {
  return (
    timeOnce(() => {
      let sum = 0;
      for (let left = repeats; left > 0; left--) sum += work();
      return sum;
    }) / repeats
  );
}

function repeatsFor(ms: number): number {
  return Math.max(1, Math.ceil(SAMPLE_MS / Math.max(ms, 1e-4)));
}

/** Two pieces of work in turn, after a warm-up: milliseconds of each run of both. */
export function interleaved(one: () => number, other: () => number, leastRuns = LEAST_RUNS): [number[], number[]] {
  const works = [one, other].map((work) => {
    let ms = timeOnce(work);
    // Warm is what the budgets speak of: the compiler has seen the work, dear work fewer times.
    for (let runs = 1, spent = ms; (runs < WARM_RUNS || spent < WARM_MS) && spent < LONGEST_WARM_MS; runs++) {
      ms = timeOnce(work);
      spent += ms;
    }
    return { work, repeats: repeatsFor(ms) };
  });
  const times: [number[], number[]] = [[], []];
  const start = performance.now();
  for (let run = 0; run < leastRuns || (run < MOST_RUNS && performance.now() - start < ENOUGH_MS); run++) {
    for (const [at, { work, repeats }] of works.entries()) times[at as 0 | 1].push(timePer(work, repeats));
  }
  return times;
}

/** Work on a text measured in turn with the loop over the raw text. */
export function measure(raw: string, work: () => number, leastRuns = LEAST_RUNS): Figure {
  const [loop, ms] = interleaved(() => charCodeAtLoop(raw), work, leastRuns);
  return {
    runs: ms.length,
    ms: spread(ms),
    multiple: spread(ms.map((one, at) => one / (loop[at] as number))),
    loopMs: spread(loop),
  };
}

/** Bytes in use after everything unused was collected; needs `--expose-gc`. */
export function bytesInUse(): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('The bench needs node --expose-gc.');
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
