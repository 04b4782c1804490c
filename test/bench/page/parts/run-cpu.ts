import { type Spread, spread } from '../../measure.ts';
import { interleave, type Series } from '../interleave.ts';
import { cpuOfPage } from '../measures/cpu.ts';
import type { PageRun } from '../page-options.ts';
import type { PageName } from '../pages/make-pages.ts';
import { pairedDifferences, pairedRatios } from '../statistics.ts';
import { here, none, nothing, ours, peers, type SubjectPlan } from '../subjects.ts';

/** CPU of the main thread of one subject on one page, measured in turn with the others of its series. */
export type CpuRow = { page: PageName; series: string; subject: string } & (
  | {
      runs: number;
      ms: Spread;
      /** Milliseconds beyond the extension that does nothing, run by run. */
      beyond: Spread;
      /** The same as a part of what the page alone takes. */
      share: Spread;
    }
  | { leftOut: string }
);

/** Subjects measured in turn on some pages. */
type CpuSeries = { name: string; plans: readonly SubjectPlan[]; pages: readonly PageName[]; runs: number };

/** The series of ours beside a page without it. */
const OURS = 'ours';
/** The series with the peers given 2,000 names. */
export const PEERS = 'peers, 2,000 names';
const RUNS = 7;
/** A small page is quick, and its figures are small: more runs. */
const SMALL_PAGE_RUNS = 15;
/** What stands for comparison and has no budget is measured fewer times. */
const FEW_RUNS = 3;
/** So is a peer this dear. */
const DEAR_MS = 4_000;
const DEAR_RUNS = 2;

const alone = [none, nothing];
const ALL: readonly CpuSeries[] = [
  { name: OURS, plans: [...alone, ours('bundled'), ours(60_000)], pages: ['article', 'grid'], runs: RUNS },
  { name: OURS, plans: [...alone, ours('bundled')], pages: ['ordinary'], runs: SMALL_PAGE_RUNS },
  { name: OURS, plans: [...alone, ours('bundled')], pages: ['frames'], runs: RUNS },
  { name: PEERS, plans: [...alone, ours(2_000), ...peers(2_000)], pages: ['article', 'grid'], runs: RUNS },
  {
    name: 'peers, bundled lists',
    plans: [...alone, ours('bundled'), ...peers('bundled')],
    pages: ['article', 'grid'],
    runs: FEW_RUNS,
  },
  { name: 'peers, 60,000 names', plans: [...alone, ours(60_000), ...peers(60_000)], pages: ['article'], runs: 1 },
  {
    name: 'the other host',
    plans: [...alone, ours('bundled'), here('bundled'), ours(60_000), here(60_000)],
    pages: ['article', 'grid'],
    runs: FEW_RUNS,
  },
];
/** What a developer looks at again and again. */
const QUICK: readonly CpuSeries[] = [
  { name: OURS, plans: [...alone, ours('bundled')], pages: ['article', 'grid', 'ordinary'], runs: 5 },
];

function rowOf(page: PageName, name: string, { subject, values, leftOut }: Series, all: readonly Series[]): CpuRow {
  const of = (plan: SubjectPlan) => all.find((one) => one.subject === plan.id)?.values ?? [];
  const beyond = pairedDifferences(values, of(nothing));
  if (leftOut !== undefined || beyond.length === 0) {
    return { page, series: name, subject, leftOut: leftOut ?? 'not measured' };
  }
  const share = pairedRatios(beyond, of(none));
  return {
    page,
    series: name,
    subject,
    runs: values.length,
    ms: spread(values),
    beyond: spread(beyond),
    share: spread(share),
  };
}

/** CPU of the main thread of every subject on the pages. */
export async function runCpu({ workshop, options, say }: PageRun): Promise<{ rows: CpuRow[] }> {
  const rows: CpuRow[] = [];
  const isEnough = (values: readonly number[]) => values.length >= DEAR_RUNS && values.every((ms) => ms > DEAR_MS);
  for (const { name, plans, pages, runs } of options.isQuick ? QUICK : ALL) {
    const chosen = pages.filter((page) => options.pages === null || options.pages.includes(page));
    if (chosen.length === 0) continue;
    await workshop.withSubjects(plans, async (running) => {
      for (const page of chosen) {
        say(`page-cpu: ${name}, ${page}`);
        const series = await interleave(
          plans.map(({ id }) => id),
          { runs: options.runs ?? runs, warmUps: runs === 1 ? 0 : 1, isEnough },
          (id) => cpuOfPage(running(id), workshop.addressOf(page)),
        );
        for (const one of series) {
          rows.push(rowOf(page, name, one, series));
          // Told at once: the whole part takes many minutes.
          say(`  ${one.subject}: ${one.leftOut ?? one.values.map((ms) => ms.toFixed(0)).join(' ')} ms`);
        }
      }
    });
  }
  return { rows };
}
