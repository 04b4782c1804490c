import { describe, expect, it } from 'vitest';
import { seeded } from '../texts/random.ts';
import { pairedDifferences, pairedRatios, percentile, upperBoundOfMedian } from './statistics.ts';

const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

describe('the page bench’s statistics', () => {
  it('pairs values of the same run, as far as both have them', () => {
    expect(pairedDifferences([10, 20, 30], [1, 2])).toEqual([9, 18]);
    expect(pairedRatios([10, 20], [5, 40, 1])).toEqual([2, 0.5]);
  });

  it('gives the value that so many of a hundred do not pass', () => {
    expect(percentile(hundred, 99)).toBe(99);
    expect(percentile(hundred, 100)).toBe(100);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile([7], 99)).toBe(7);
    // One long gap among few is not hidden.
    expect(percentile([4, 4, 4, 500], 99)).toBe(500);
  });

  it('bounds a median from above: never below it, nearer with more values, the same every time', () => {
    const random = seeded(1);
    const drawn = Array.from({ length: 400 }, () => random() * 100);
    const middle = percentile(drawn, 50);
    const bound = upperBoundOfMedian(drawn);
    expect(bound).toBeGreaterThan(middle);
    expect(bound).toBeLessThan(middle + 15);
    expect(upperBoundOfMedian(drawn)).toBe(bound);
    expect(upperBoundOfMedian(drawn.slice(0, 12)) - percentile(drawn.slice(0, 12), 50)).toBeGreaterThan(bound - middle);
    expect(upperBoundOfMedian([3, 3, 3])).toBe(3);
  });

  it('holds the true median in about 95 of 100 samples', () => {
    const random = seeded(2);
    let held = 0;
    for (let times = 0; times < 200; times++) {
      const values = Array.from({ length: 35 }, () => random() - 0.5);
      if (upperBoundOfMedian(values, 400) >= 0) held += 1;
    }
    expect(held).toBeGreaterThan(180);
    expect(held).toBeLessThan(200);
  });
});
