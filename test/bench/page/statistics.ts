import { spread } from '../measure.ts';
import { type Random, seeded } from '../texts/random.ts';

/** Differences of values measured in the same run. */
export function pairedDifferences(one: readonly number[], other: readonly number[]): number[] {
  return one.slice(0, other.length).map((value, at) => value - (other[at] as number));
}

/** Quotients of values measured in the same run. */
export function pairedRatios(one: readonly number[], other: readonly number[]): number[] {
  return one.slice(0, other.length).map((value, at) => value / (other[at] as number));
}

/** The value that so many of a hundred do not pass; the least for 0, the largest for 100. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.ceil((hundredths / 100) * sorted.length) - 1;
  return sorted[Math.max(0, at)] as number;
}

const median = (values: readonly number[]): number => spread(values).median;

function drawn(random: Random, values: readonly number[]): number[] {
  return values.map(() => values[Math.floor(random() * values.length)] as number);
}

/**
 * Upper 95 % bound of the median, one-sided, by the percentile bootstrap: the median of so many samples drawn from the
 * values with repetition, and of these the 95th percentile. The same for the same values.
 */
export function upperBoundOfMedian(values: readonly number[], samples = 4_000): number {
  const random = seeded(95);
  return percentile(
    Array.from({ length: samples }, () => median(drawn(random, values))),
    95,
  );
}
