/** What a subject gave, run by run; where it could not be measured, the reason. */
export type Series<T = number> = { subject: string; values: T[]; leftOut?: string };

/** How many runs, and what ends a subject's earlier. */
export type Runs<T> = {
  runs: number;
  /** Rounds before the first that counts: the browser's own first times. */
  warmUps?: number;
  /** Whether a dear subject has been measured often enough. */
  isEnough?: (values: readonly T[]) => boolean;
};

/**
 * Measures subjects in turn, run by run, so that what else the machine does meets all alike; each run begins with
 * another subject. A subject that fails is left out of the runs that follow.
 */
export async function interleave<T = number>(
  subjects: readonly string[],
  { runs, warmUps = 1, isEnough = () => false }: Runs<T>,
  measure: (subject: string) => Promise<T>,
): Promise<Series<T>[]> {
  const all = subjects.map((subject): Series<T> => ({ subject, values: [] }));
  for (let run = -warmUps; run < runs; run++) {
    for (let turn = 0; turn < all.length; turn++) {
      const series = all[(turn + run + warmUps) % all.length] as Series<T>;
      if (series.leftOut !== undefined || isEnough(series.values)) continue;
      try {
        const value = await measure(series.subject);
        if (run >= 0) series.values.push(value);
      } catch (error) {
        series.leftOut = error instanceof Error ? error.message : String(error);
      }
    }
  }
  return all;
}
