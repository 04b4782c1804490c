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

describe('work in turns under a lock', () => {
  it('never reads what another is about to write', async () => {
    const counter = { value: 0 };
    const inTurn = inTurns('listlight-test');
    const all = [1, 2, 3, 4, 5].map(() => inTurn(counting(counter)));
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on after one that fails, which fails alone', async () => {
    const inTurn = inTurns('listlight-test');
    const failing = inTurn(() => Promise.reject(new Error('full')));
    const next = inTurn(async () => 'written');
    await expect(failing).rejects.toThrow('full');
    expect(await next).toBe('written');
  });
});

it('waits for another context under the same lock', async () => {
  const counter = { value: 0 };
  const [one, other] = [inTurns('listlight-both'), inTurns('listlight-both')];
  await Promise.all([one(counting(counter)), other(counting(counter)), one(counting(counter))]);
  expect(counter.value).toBe(3);
});
