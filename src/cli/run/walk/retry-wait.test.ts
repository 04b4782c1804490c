import { expect, test } from 'vitest';
import { LONGEST_WAIT_MS, retryAfterMs, retryWaitMs } from './retry-wait.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');

test.each([
  ['7', 7_000],
  [' 0 ', 0],
  ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1e9', null],
  ['9999999999999', null],
])('Retry-After %j is %j ms', (header, expected) => {
  expect(retryAfterMs(header, NOW)).toBe(expected);
});

test('waits grow, are at least a second, and end after three tries', () => {
  const waits = (delayMs: number) =>
    [1, 2, 3].map((tries) => retryWaitMs({ retryAfter: null }, tries, { delayMs, now: NOW }));
  expect(waits(0)).toEqual([1_000, 4_000, null]);
  expect(waits(2_000)).toEqual([2_000, 8_000, null]);
  expect(waits(60_000)).toEqual([60_000, LONGEST_WAIT_MS, null]);
});

test('the server says when; never sooner than the delay, and what is too long is not waited for', () => {
  const wait = (retryAfter: string) => retryWaitMs({ retryAfter }, 1, { delayMs: 2_000, now: NOW });
  expect(wait('30')).toBe(30_000);
  expect(wait('0')).toBe(2_000);
  expect(wait('120')).toBe(LONGEST_WAIT_MS);
  expect(wait('121')).toBeNull();
});
