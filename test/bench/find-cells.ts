import { performance } from 'node:perf_hooks';
import { readNames, readSample, type Sample, sizesOf, type TextKind } from './corpus.ts';
import { bytesInUse, type Figure, LEAST_RUNS, measure, type Spread, spread, timeOnce } from './measure.ts';
import type { Search, Subject } from './subject.ts';
import { foldName, foldText } from './texts/fold-text.ts';
import { countFound, countFoundFolded, missed } from './texts/found.ts';

/** One subject over one text; `found` counts planted names, `missed` is one that was not, `leftOut` why there is no figure. */
export type FindCell = { kind: TextKind; size: number; planted: number } & (
  | { figure: Figure; found: number | null; missed?: string }
  | { leftOut: string }
);

/** One subject with one set of names. */
export type FindRow = {
  subject: string;
  set: number;
  build: { runs: number; ms: Spread; bytes: number };
  cells: FindCell[];
  /** Planted names found, over the text that tells of them; null where that would take too long. */
  forms: { planted: number; raw: number | null; folded: number | null };
};

/** A cell whose runs would take longer is left out; what the budgets speak of may take its time. */
const LONGEST_CELL_MS = 2_500;
const LONGEST_BUDGET_CELL_MS = 8_000;
const LONGEST_BUILDS_MS = 1_500;
/** Counting what is found both ways needs one more building. */
const LONGEST_SECOND_BUILD_MS = 2_500;
const LARGEST_COUNTED = 1_000_000;

/** Names as the subject gets them. */
function namesFor(reads: Subject['reads'], names: readonly string[]): string[] {
  return reads === 'raw' ? [...names] : [...new Set(names.map(foldName))].filter((name) => name !== '');
}

/** Measures one subject with one set of names, all texts, smallest first. */
export function findRow(subject: Subject, folder: string, set: number, kinds: readonly TextKind[]): FindRow {
  const names = readNames(folder, set);
  const { search, build } = buildMeasured(subject, namesFor(subject.reads, names));
  const cells = kinds.flatMap((kind) => {
    let msPerUnit = 0;
    return sizesOf(kind).map((size): FindCell => {
      const sample = readSample(folder, set, kind, size);
      const longestMs = kind === 'mixed' && size === LARGEST_COUNTED ? LONGEST_BUDGET_CELL_MS : LONGEST_CELL_MS;
      const cell = measureCell(subject, search, sample, msPerUnit * size, longestMs);
      if ('figure' in cell) msPerUnit = cell.figure.ms.min / size;
      return { kind, size, planted: sample.planted.length, ...cell };
    });
  });
  return { subject: subject.id, set, build, cells, forms: countForms(subject, folder, set, build.ms.median, cells) };
}

function buildMeasured(subject: Subject, names: readonly string[]): { search: Search; build: FindRow['build'] } {
  const before = bytesInUse();
  const start = performance.now();
  const search = subject.build(names);
  const times = [performance.now() - start];
  const bytes = Math.max(0, bytesInUse() - before);
  while (times.length < LEAST_RUNS && performance.now() - start < LONGEST_BUILDS_MS) {
    times.push(timeOnce(() => (subject.build(names).held === undefined ? 0 : 1)));
  }
  return { search, build: { runs: times.length, ms: spread(times), bytes } };
}

function measureCell(subject: Subject, search: Search, sample: Sample, expectedMs: number, longestMs: number) {
  const text = subject.reads === 'raw' ? sample.raw : sample.folded;
  const tooLong = (ms: number) => ms * (LEAST_RUNS + 1) > longestMs;
  const sentence = (ms: number) => `about ${(ms / 1000).toFixed(1)} s a run`;
  if (tooLong(expectedMs)) return { leftOut: sentence(expectedMs) };
  const run = () => timeOnce(() => search.run(text));
  const firstMs = run();
  // The first run compiles as well: a second one decides.
  const secondMs = tooLong(firstMs) && firstMs < longestMs / 2 ? run() : firstMs;
  if (tooLong(secondMs)) return { leftOut: sentence(secondMs) };
  const figure = measure(sample.raw, () => search.run(text));
  if (subject.reads === 'raw') {
    const [first, ...others] = missed(sample.raw, sample.planted, search.places(text));
    if (!first) return { figure, found: sample.planted.length };
    const where = JSON.stringify(sample.raw.slice(first.start - 5, first.end + 10));
    return { figure, found: sample.planted.length - 1 - others.length, missed: `${first.form}: ${where}` };
  }
  // Taking every place back to the raw text would take longer than all the rest: the smaller texts tell.
  if (sample.raw.length > LARGEST_COUNTED) return { figure, found: null };
  const folded = foldText(sample.raw);
  return { figure, found: countFoundFolded(sample.raw, folded, sample.planted, search.places(folded.text)) };
}

/** What the subject finds of the planted forms when nobody folds for it, and when somebody does. */
function countForms(
  subject: Subject,
  folder: string,
  set: number,
  buildMs: number,
  cells: readonly FindCell[],
): FindRow['forms'] {
  const counted = cells.findLast((cell) => cell.kind === 'mixed' && 'figure' in cell && cell.found !== null);
  if (!counted || !('figure' in counted)) return { planted: 0, raw: null, folded: null };
  const forms = { planted: counted.planted, raw: counted.found, folded: counted.found };
  const other = subject.reads === 'raw' ? 'folded' : 'raw';
  if (buildMs > LONGEST_SECOND_BUILD_MS) return { ...forms, [other]: null };
  const { raw, planted } = readSample(folder, set, 'mixed', counted.size);
  const search = subject.build(namesFor(other, readNames(folder, set)));
  if (other === 'raw') return { ...forms, raw: countFound(raw, planted, search.places(raw)) };
  const folded = foldText(raw);
  return { ...forms, folded: countFoundFolded(raw, folded, planted, search.places(folded.text)) };
}
