/** What a subject gave, run by run; null where it could not be measured, with the reason. */
export type Series = { subject: string; values: number[]; leftOut?: string };

/**
 * Measures subjects in turn, run by run, so that what else the machine does meets all alike; each run begins with
 * another subject. A subject that fails once is left out of the runs that follow. `isEnough` may end one early.
 */
export async function interleave(
  subjects: readonly string[],
  runs: number,
  measure: (subject: string, run: number) => Promise<number>,
  isEnough: (values: readonly number[]) => boolean = () => false,
): Promise<Series[]> {
  const all = subjects.map((subject): Series => ({ subject, values: [] }));
  for (let run = 0; run < runs; run++) {
    for (let turn = 0; turn < all.length; turn++) {
      const series = all[(turn + run) % all.length] as Series;
      if (series.leftOut !== undefined || isEnough(series.values)) continue;
      try {
        series.values.push(await measure(series.subject, run));
      } catch (error) {
        series.leftOut = error instanceof Error ? error.message : String(error);
      }
    }
  }
  return all;
}
