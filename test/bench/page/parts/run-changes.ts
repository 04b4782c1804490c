import { type Spread, spread } from '../../measure.ts';
import { interleave } from '../interleave.ts';
import { cpuOfChanges } from '../measures/changes.ts';
import type { PageRun } from '../page-options.ts';
import type { PageName } from '../pages/make-pages.ts';
import { pairedRatios } from '../statistics.ts';
import { none, ours } from '../subjects.ts';

/** CPU of the main thread for 2,000 changes of text; `multiple`: of the page alone, run by run. */
export type ChangesRow = { page: PageName; subject: string } & (
  | { runs: number; ms: Spread; multiple: Spread }
  | { leftOut: string }
);

const PAGES: readonly PageName[] = ['grid', 'crowded'];
const RUNS = 7;

/** Changing texts on pages that were read, one of them with 10,000 names. */
export async function runChanges({ workshop, options, say }: PageRun): Promise<{ rows: ChangesRow[] }> {
  const rows: ChangesRow[] = [];
  const plans = [none, ours('bundled')];
  await workshop.withSubjects(plans, async (running) => {
    for (const page of PAGES.filter((one) => options.pages === null || options.pages.includes(one))) {
      say(`page-changes: ${page}`);
      const series = await interleave(
        plans.map(({ id }) => id),
        { runs: options.runs ?? RUNS },
        (id) => cpuOfChanges(running(id), workshop.addressOf(page)),
      );
      const alone = series.find(({ subject }) => subject === none.id)?.values ?? [];
      for (const { subject, values, leftOut } of series) {
        rows.push(
          leftOut === undefined
            ? { page, subject, runs: values.length, ms: spread(values), multiple: spread(pairedRatios(values, alone)) }
            : { page, subject, leftOut },
        );
      }
    }
  });
  return { rows };
}
