import type { SourceState } from '../../store/lists-database.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A source is read this long after it was last read. */
const READ_EVERY_MS = DAY;
/** Waits after failures: from the first, three times as long each time, to the last. */
const FIRST_WAIT_MS = 15 * MINUTE;
const LAST_WAIT_MS = DAY;
const GROWTH = 3;
/** Waits are this much shorter or longer by chance, so that clients that failed together do not come back together. */
const JITTER = 0.2;
/** A server is asked at most so often a day without a click, whatever else happens. */
const MOST_A_DAY = 6;
/** No wait is longer than this; one that is was written under another clock. */
const LONGEST_WAIT_MS = LAST_WAIT_MS * (1 + JITTER);
/** Clocks are put right by a few minutes all the time. */
const CLOCK_PLAY_MS = 5 * MINUTE;

/** How often it is looked whether a source is due, in minutes. */
export const CHECK_EVERY_MINUTES = 360;
/** After the browser's start the first look waits by chance up to this long: browsers of an office start together. */
export const START_SPREAD_MINUTES = 90;

/** When the next look after a start is, in minutes from it: at least one. */
export function startDelayMinutes(random: number): number {
  return 1 + random * START_SPREAD_MINUTES;
}

/** When the regular looks begin, in minutes from now: spread over the whole time between two. */
export function firstCheckDelayMinutes(random: number): number {
  return 1 + random * (CHECK_EVERY_MINUTES - 1);
}

/** Requests of the last day; those a clock that was put back has left in the future do not count. */
function lastDay(askedAt: readonly string[], now: number): string[] {
  return askedAt.filter((at) => now - Date.parse(at) < DAY && Date.parse(at) <= now + CLOCK_PLAY_MS);
}

/**
 * From when on the source may be read again without a click, in milliseconds of the epoch; 0 for at once. Times that lie
 * further ahead than any that is ever written come from another clock, and are not heeded.
 */
export function dueAt({ goodAt, notBefore, askedAt }: SourceState, now: number): number {
  const good = goodAt === null ? 0 : Date.parse(goodAt);
  const wait = notBefore === null ? 0 : Date.parse(notBefore);
  const asked = lastDay(askedAt, now);
  return Math.max(
    good > now + CLOCK_PLAY_MS || good === 0 ? 0 : good + READ_EVERY_MS,
    wait > now + LONGEST_WAIT_MS + CLOCK_PLAY_MS ? 0 : wait,
    asked.length < MOST_A_DAY ? 0 : Date.parse(asked[asked.length - MOST_A_DAY] as string) + DAY,
  );
}

/** Whether the source is to be read now without a click. */
export function isDue(state: SourceState, now: number): boolean {
  return dueAt(state, now) <= now;
}

/** How long to leave a server alone after so many failures in a row, from 1 on; longer where it asks for it. */
export function waitMs(failures: number, random: number, retryAfterMs: number | null): number {
  const wait = Math.min(FIRST_WAIT_MS * GROWTH ** Math.min(failures - 1, 20), LAST_WAIT_MS);
  return Math.max(wait * (1 - JITTER + 2 * JITTER * random), retryAfterMs ?? 0);
}

/** The state after the server was asked without a click. */
export function asked(state: SourceState, now: number): SourceState {
  return { ...state, askedAt: [...lastDay(state.askedAt, now), new Date(now).toISOString()] };
}
