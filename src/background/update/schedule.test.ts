import { describe, expect, it } from 'vitest';
import { NEVER_READ } from '../../store/editions/source-state.ts';
import type { SourceState } from '../../store/lists-database.ts';
import { retryAfterMs } from './fetch/retry-after.ts';
import {
  asked,
  CHECK_EVERY_MINUTES,
  dueAt,
  firstCheckDelayMinutes,
  isDue,
  startDelayMinutes,
  waitMs,
} from './schedule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-23T08:00:00Z');
const iso = (time: number) => new Date(time).toISOString();
const good = (time: number): SourceState => ({ ...NEVER_READ, goodAt: iso(time) });

/** Numbers that look like chance, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('when a source is read', () => {
  it('is a day after it was last read', () => {
    expect(isDue(NEVER_READ, NOW)).toBe(true);
    expect(isDue(good(NOW - DAY + 1), NOW)).toBe(false);
    expect(isDue(good(NOW - DAY), NOW)).toBe(true);
    expect(isDue(good(NOW - 60 * DAY), NOW)).toBe(true);
  });

  it.each([
    ['ahead', 3650 * DAY],
    ['back', -3650 * DAY],
  ])('costs at most one request more when the clock jumps %s by ten years', (_, jump) => {
    let state = good(NOW - HOUR);
    let requests = 0;
    for (let hour = 0; hour < 23; hour++) {
      const now = NOW + jump + hour * HOUR;
      if (!isDue(state, now)) continue;
      requests++;
      state = { ...asked(state, now), goodAt: iso(now) };
    }
    expect(requests).toBe(1);
  });

  it('does not wait for a time that another clock has written', () => {
    const waiting = { ...good(NOW - 2 * DAY), notBefore: iso(NOW + 3650 * DAY) };
    expect(isDue(waiting, NOW)).toBe(true);
    expect(isDue({ ...waiting, notBefore: iso(NOW + HOUR) }, NOW)).toBe(false);
  });

  it.each([0, 0.5, 1])('is at most six times a day while every try fails (chance %s)', (random) => {
    let state = NEVER_READ;
    const times: number[] = [];
    for (let minute = 0; minute < 5 * 24 * 60; minute++) {
      const now = NOW + minute * 60_000;
      if (!isDue(state, now)) continue;
      times.push(now);
      const failures = state.failures + 1;
      state = { ...asked(state, now), failures, notBefore: iso(now + waitMs(failures, random, null)) };
    }
    for (const from of times) {
      expect(times.filter((time) => time >= from && time < from + DAY).length).toBeLessThanOrEqual(6);
    }
    expect(times.length).toBeGreaterThan(4);
  });

  it('is at most six times a day even where nothing else keeps it back', () => {
    let state = NEVER_READ;
    for (let times = 0; times < 6; times++) {
      expect(isDue(state, NOW + times)).toBe(true);
      state = asked(state, NOW + times);
    }
    expect(dueAt(state, NOW + 6)).toBe(NOW + DAY);
  });

  it('is not before the server wants it', () => {
    expect(waitMs(1, 0, 5 * HOUR)).toBe(5 * HOUR);
    expect(waitMs(50, 1, null)).toBeLessThanOrEqual(1.2 * DAY + 1);
  });

  it('is spread over clients that start together: no minute of six hours has more than 2 % of them', () => {
    const random = chance(7);
    const perMinute = new Map<number, number>();
    for (let client = 0; client < 10_000; client++) {
      let state = good(NOW - 60 * DAY);
      const regular = firstCheckDelayMinutes(random());
      const looks = [startDelayMinutes(random())];
      for (let at = regular; at < 2 * CHECK_EVERY_MINUTES; at += CHECK_EVERY_MINUTES) looks.push(at);
      for (const look of looks.sort((a, b) => a - b)) {
        const now = NOW + look * 60_000;
        if (!isDue(state, now)) continue;
        state = { ...asked(state, now), goodAt: iso(now) };
        perMinute.set(Math.floor(look), (perMinute.get(Math.floor(look)) ?? 0) + 1);
      }
    }
    expect([...perMinute.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(Math.max(...perMinute.values())).toBeLessThanOrEqual(200);
  });
});

describe('what a server asks for', () => {
  it.each([
    ['120', 120_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', HOUR],
    ['Mon, 23 Nov 2020 09:00:00 GMT', 0],
    ['999999999', DAY],
    ['-5', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('is read out of "%s"', (header, expected) => {
    const read = retryAfterMs(header, NOW);
    // Some engines read "-5" as a year.
    if (header === '-5') expect([null, 0]).toContain(read);
    else expect(read).toBe(expected);
  });
});
