/** The longest that a server is obeyed: an absurd date must not end the updates. */
export const MOST_RETRY_AFTER_MS = 24 * 3_600_000;

/** What a `Retry-After` header asks for, from now on: seconds or a date; null where it says nothing that can be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const wait = /^\d{1,15}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  if (Number.isNaN(wait)) return null;
  return Math.min(Math.max(wait, 0), MOST_RETRY_AFTER_MS);
}
