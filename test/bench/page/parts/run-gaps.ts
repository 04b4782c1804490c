import { type Spread, spread } from '../../measure.ts';
import { interleave } from '../interleave.ts';
import { type Gap, gapsWhileChanging, gapsWhileRead, timeToDone } from '../measures/gaps.ts';
import type { PageRun } from '../page-options.ts';
import type { PageName } from '../pages/make-pages.ts';
import { pairedDifferences, percentile } from '../statistics.ts';
import { nothing, ours } from '../subjects.ts';

/** What one run's gaps come to. */
export type GapFigures = { largest: number; p99: number; over50: number };

/** Gaps of the event loop of one subject; `beyond`: less the extension that does nothing, run by run. */
export type GapsRow = { page: PageName; what: 'read' | 'changing'; subject: string } & (
  | {
      runs: number;
      /** Milliseconds that were looked at, from the start of the content scripts. */
      windowMs: number;
      figures: Record<keyof GapFigures, Spread>;
      beyond: Record<keyof GapFigures, Spread>;
    }
  | { leftOut: string }
);

const FIGURES = ['largest', 'p99', 'over50'] as const;
/** A gap this long is felt. */
const FELT_MS = 50;
const CASES: readonly { page: PageName; what: GapsRow['what']; runs: number }[] = [
  { page: 'ordinary', what: 'read', runs: 11 },
  { page: 'grid', what: 'read', runs: 7 },
  { page: 'large', what: 'read', runs: 7 },
  { page: 'article', what: 'changing', runs: 7 },
];
const CHANGING_MS = 3_000;

/** The largest gap, the one that 99 of 100 do not pass, and how many are felt. */
export function gapFigures(gaps: readonly Gap[]): GapFigures {
  const all = gaps.map(([, ms]) => ms);
  if (all.length === 0) throw new Error('The page told no gaps.');
  return {
    largest: percentile(all, 100),
    p99: percentile(all, 99),
    over50: all.filter((ms) => ms > FELT_MS).length,
  };
}

function spreads(of: (figure: keyof GapFigures) => readonly number[]): Record<keyof GapFigures, Spread> {
  const [largest, p99, over50] = FIGURES.map((figure) => spread(of(figure)));
  return { largest, p99, over50 } as Record<keyof GapFigures, Spread>;
}

/** Gaps while a page is read for the first time, and while a page that was read never rests. */
export async function runGaps({ workshop, options, say }: PageRun): Promise<{ rows: GapsRow[] }> {
  const rows: GapsRow[] = [];
  const own = ours('bundled');
  const plans = [nothing, own];
  await workshop.withSubjects(plans, async (running) => {
    for (const { page, what, runs } of CASES) {
      if (options.pages !== null && !options.pages.includes(page)) continue;
      say(`page-gaps: ${page}, ${what}`);
      // So long ours takes: gaps are looked at for as long with both, a longer time would thin them out.
      const doneMs = await timeToDone(running(own.id), workshop.addressOf(page));
      const windowMs = Math.round(what === 'read' ? doneMs : CHANGING_MS);
      const series = await interleave(
        plans.map(({ id }) => id),
        { runs: options.runs ?? runs, warmUps: 0 },
        async (id) => {
          const address = workshop.addressOf(page);
          const gaps =
            what === 'read'
              ? await gapsWhileRead(running(id), address, windowMs)
              : await gapsWhileChanging(running(id), address, doneMs + 1_000, windowMs);
          return gapFigures(gaps);
        },
      );
      const alone = series.find(({ subject }) => subject === nothing.id)?.values ?? [];
      for (const { subject, values, leftOut } of series) {
        const row = { page, what, subject };
        if (leftOut !== undefined) rows.push({ ...row, leftOut });
        else {
          const of = (figures: readonly GapFigures[], figure: keyof GapFigures) => figures.map((one) => one[figure]);
          rows.push({
            ...row,
            runs: values.length,
            windowMs,
            figures: spreads((figure) => of(values, figure)),
            beyond: spreads((figure) => pairedDifferences(of(values, figure), of(alone, figure))),
          });
        }
      }
    }
  });
  return { rows };
}
