import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabScreening } from '../../messages/contract.ts';
import { settledScreening } from './settled-screening.ts';

// A clock of the test's own: on a loaded machine a real one would let "still" come early.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const WAITS = { pace: 1, quiet: 20, quietHits: 60, unread: 100, limit: 300 };

async function settle(ask: () => Promise<TabScreening>, mayBeEmpty: () => Promise<boolean>): Promise<TabScreening> {
  const settled = settledScreening(ask, mayBeEmpty, WAITS);
  // A rejection before the clock is moved must not count as unhandled; the caller still gets it.
  settled.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(WAITS.limit * 2);
  return settled;
}

function tab(state: TabScreening['state'], characters: number): TabScreening {
  const coverage = { frames: 1, textRuns: 1, characters, unreadable: [] };
  const screening = { page: 'p', title: '', scannedAt: '', lists: [], coverage, hits: [], contradictions: [] };
  return {
    state,
    screening,
    grounds: [],
    unread: [],
    places: [],
    meanings: {},
    ages: {},
    listsProblem: null,
    leftOut: [],
    reopened: [],
    listsOff: [],
  };
}

const never = async () => false;

test('waits for the last change', async () => {
  let looks = 0;
  const settled = await settle(async () => tab(looks++ < 5 ? 'reading' : 'done', Math.min(looks, 20)), never);
  expect(settled.screening.coverage.characters).toBe(20);
});

test('a page that never rests is taken when its hits hold still', async () => {
  let looks = 0;
  const settled = await settle(async () => tab('done', looks++), never);
  expect(settled.state).toBe('done');
});

test('an empty page that says nothing is a page', async () => {
  const settled = await settle(
    async () => tab('unread', 0),
    async () => true,
  );
  expect(settled.screening.coverage.characters).toBe(0);
});

test('a page with text that is never read is an error', async () => {
  await expect(settle(async () => tab('unread', 0), never)).rejects.toMatchObject({
    code: 'not-read',
  });
});

test('a page still being read at the limit says so', async () => {
  const settled = await settle(async () => tab('reading', 1), never);
  expect(settled.screening.coverage.unreadable).toMatchObject([{ what: 'page' }]);
});
