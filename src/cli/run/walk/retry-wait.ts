import type { Passing } from '../page-error.ts';

/** Tries of one page in all. */
export const MOST_TRIES = 3;
/** Longest that a server's wish to be left alone is waited for within a page, in milliseconds; 2 minutes. */
export const LONGEST_WAIT_MS = 120_000;
const SHORTEST_WAIT_MS = 1_000;
const FACTOR = 4;

/** When a server wants to be asked again: milliseconds from now, or null where it does not say. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A day of the week begins every date of HTTP; what Date.parse makes of other words is chance.
  const at = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * Milliseconds to wait before a page is tried again; null where it is not. A server's own wish goes before our growing
 * waits, which begin with the delay between two pages of a host.
 */
export function retryWaitMs(passing: Passing, tries: number, of: { delayMs: number; now: number }): number | null {
  if (tries >= MOST_TRIES) return null;
  const wished = retryAfterMs(passing.retryAfter, of.now);
  if (wished !== null && wished > LONGEST_WAIT_MS) return null;
  const usual = Math.max(SHORTEST_WAIT_MS, of.delayMs) * FACTOR ** (tries - 1);
  return Math.min(LONGEST_WAIT_MS, wished === null ? usual : Math.max(wished, of.delayMs));
}
