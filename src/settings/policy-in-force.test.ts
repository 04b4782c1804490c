import { describe, expect, it, test } from 'vitest';
import { BELIEVED_AFTER_MS, isRemoval, policyInForce } from './policy-in-force.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const KEPT = { where: 'click', locked: ['where'] };

describe('the policy that holds', () => {
  it('is what the browser hands over; it is kept, and the moment it was gone is forgotten', () => {
    const raw = { where: 'chosen' };
    expect(policyInForce(raw, KEPT, NOW - 5, NOW)).toEqual({ holds: raw, kept: raw, emptySinceMs: null });
    expect(policyInForce(raw, undefined, undefined, NOW)).toEqual({ holds: raw, kept: raw, emptySinceMs: null });
  });

  it('is not written anew where it is the same in another order', () => {
    expect(policyInForce({ locked: ['where'], where: 'click' }, KEPT, undefined, NOW).kept).toBe(KEPT);
    expect(policyInForce({ locked: [], where: 'click' }, KEPT, undefined, NOW).kept).not.toBe(KEPT);
  });

  test.each([{}, undefined, null, [], 'x'])('is the kept one where the browser first answers %o', (raw) => {
    expect(policyInForce(raw, KEPT, undefined, NOW)).toEqual({ holds: KEPT, kept: KEPT, emptySinceMs: NOW });
  });

  it('is the kept one for a minute from the first such answer on, not from the last', () => {
    const first = NOW - BELIEVED_AFTER_MS + 1;
    expect(policyInForce({}, KEPT, first, NOW)).toEqual({ holds: KEPT, kept: KEPT, emptySinceMs: first });
    expect(policyInForce({}, KEPT, first, NOW + 1)).toEqual({ holds: {}, kept: null, emptySinceMs: null });
  });

  it('waits a whole minute again where the clock was set back', () => {
    expect(policyInForce({}, KEPT, NOW + 1, NOW)).toEqual({ holds: KEPT, kept: KEPT, emptySinceMs: NOW });
  });

  test.each([undefined, null, {}, 'x', ['where']])('is none where none was: %o', (kept) => {
    expect(policyInForce({}, kept, NOW - 5, NOW)).toEqual({ holds: {}, kept: null, emptySinceMs: null });
  });
});

test.each([
  [{ where: {} }, true],
  [{ where: { newValue: undefined }, locked: {} }, true],
  [{ where: {}, locked: { newValue: [] } }, false],
  [{}, false],
])('%o is a removal: %o', (changes, is) => {
  expect(isRemoval(changes)).toBe(is);
});
