import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';
import { within } from './measures/within.ts';

describe('measuring in turn', () => {
  it('begins each round with another subject, and leaves warm-ups out', async () => {
    const order: string[] = [];
    const series = await interleave(['a', 'b', 'c'], { runs: 2, warmUps: 1 }, async (subject) => {
      order.push(subject);
      return order.length;
    });
    expect(order.join('')).toBe('abcbcacab');
    expect(series).toEqual([
      { subject: 'a', values: [6, 8] },
      { subject: 'b', values: [4, 9] },
      { subject: 'c', values: [5, 7] },
    ]);
  });

  it('goes on without a subject that fails, and says why', async () => {
    const series = await interleave(['a', 'b'], { runs: 2 }, async (subject) => {
      if (subject === 'a') throw new Error('froze');
      return 1;
    });
    expect(series).toEqual([
      { subject: 'a', values: [], leftOut: 'froze' },
      { subject: 'b', values: [1, 1] },
    ]);
  });

  it('ends a dear subject earlier', async () => {
    const isEnough = (values: readonly number[]) => values.length >= 2;
    const [dear] = await interleave(['a'], { runs: 9, isEnough }, async () => 1);
    expect(dear?.values).toHaveLength(2);
  });

  it('does not wait for what takes too long', async () => {
    await expect(within(20, new Promise(() => undefined))).rejects.toThrow('longer than 0.02 s');
    await expect(within(10_000, Promise.resolve(7))).resolves.toBe(7);
  });
});
