import { expect, test } from 'vitest';
import { isNetworkGone } from './network-gone.ts';

test('a site that does not resolve is an error of its own, unless it did before or nothing can', () => {
  const isGone = (network: 'gone' | 'unsure' | null, hasAnswered: boolean, hasNetwork: boolean) =>
    isNetworkGone({ retryAfter: null, ...(network ? { network } : {}) }, { hasAnswered, hasNetwork });
  expect(isGone('unsure', false, true)).toBe(false);
  expect(isGone('unsure', true, true)).toBe(true);
  expect(isGone('unsure', false, false)).toBe(true);
  expect(isGone('gone', false, true)).toBe(true);
  expect(isGone(null, true, false)).toBe(false);
});
