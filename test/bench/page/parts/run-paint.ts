import { type Spread, spread } from '../../measure.ts';
import { interleave } from '../interleave.ts';
import { type Background, startToPaint } from '../measures/paint.ts';
import type { PageRun } from '../page-options.ts';
import type { PageName } from '../pages/make-pages.ts';
import { ours } from '../subjects.ts';

/** From the start of the content script to the first drawn highlight. */
export type PaintRow = { page: PageName; subject: string; background: Background } & (
  | { runs: number; ms: Spread }
  | { leftOut: string }
);

const PAGES: readonly PageName[] = ['article'];
const RUNS = 11;

/** Start to paint with the background awake and asleep, in turn. */
export async function runPaint({ workshop, options, say }: PageRun): Promise<{ rows: PaintRow[] }> {
  const rows: PaintRow[] = [];
  const plans = options.isQuick ? [ours('bundled')] : [ours('bundled'), ours(60_000)];
  await workshop.withSubjects(plans, async (running) => {
    for (const page of PAGES.filter((one) => options.pages === null || options.pages.includes(one))) {
      say(`page-paint: ${page}`);
      const states = plans.flatMap(({ id }) =>
        (['awake', 'asleep'] as const).map((background) => ({ key: `${id}, ${background}`, id, background })),
      );
      const series = await interleave(
        states.map(({ key }) => key),
        { runs: options.runs ?? RUNS },
        (key) => {
          const state = states.find((one) => one.key === key) as (typeof states)[number];
          return startToPaint(running(state.id), state.background, workshop.addressOf(page));
        },
      );
      for (const [at, { id, background }] of states.entries()) {
        const { values = [], leftOut } = series[at] ?? {};
        const row = { page, subject: id, background };
        rows.push(leftOut === undefined ? { ...row, runs: values.length, ms: spread(values) } : { ...row, leftOut });
      }
    }
  });
  return { rows };
}
