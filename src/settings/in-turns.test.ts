import { describe, expect, it } from 'vitest';
import { inTurns } from './in-turns.ts';

/** Work that reads a value, gives others the time to write it, and writes one that comes of what it read. */
function counting(from: { value: number }) {
  return async () => {
    const { value } = from;
    for (let ticks = 0; ticks < 20; ticks++) await Promise.resolve();
    from.value = value + 1;
    return from.value;
  };
}

describe('work in turns', () => {
  it('never reads what another is about to write', async () => {
    const counter = { value: 0 };
    const inTurn = inTurns();
    const all = [1, 2, 3, 4, 5].map(() => inTurn(counting(counter)));
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on after one that fails, which fails alone', async () => {
    const inTurn = inTurns();
    const failing = inTurn(() => Promise.reject(new Error('full')));
    const next = inTurn(async () => 'written');
    await expect(failing).rejects.toThrow('full');
    expect(await next).toBe('written');
  });
});
