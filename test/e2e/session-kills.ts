import { setTimeout as sleep } from 'node:timers/promises';
import type { SessionPage } from '../../src/model/session.ts';
import type { Driver } from './driver.ts';
import { restartBackground } from './restart-background.ts';
import { STOPS } from './session-pages.ts';
import { expectedOf, isSettled, rowAsExpected, sessionsIn, visit } from './sessions-in.ts';

/** What is ended at a random time of a visit. */
export type Kill = 'background' | 'browser';

/** What some spot checks with kills in them came to. */
export type SessionKillFigures = {
  sessions: number;
  backgrounds: number;
  browsers: number;
  /** Kills after which another life of the background answered. */
  proven: number;
  /** Kills that came before the page's row had come to rest. */
  before: number;
  /** Rows that had come to rest before a kill and were not there, or were others, after it. */
  lost: number;
  /** Rows and visits that nobody made. */
  twice: number;
  /** Rows that are wrong in a column, or not in their place. */
  wrong: number;
  /** What is wrong, twice or lost, for whoever reads of it. */
  faults: string[];
};

type Given = {
  origin: string;
  /** Origin at which nobody answers. */
  gone: string;
  /** Starts the browser where it was left. */
  start: () => Promise<Driver>;
  /** Told the driver in use, so that whoever started the first can close the last. */
  keep: (driver: Driver) => void;
};

const LONGEST_DELAY_MS = 2_600;

/**
 * Goes through the twenty pages again and again, each time as a spot check of its own, with so many kills at random
 * times. A page whose browser was ended before its row had come to rest is opened again, as a person would; one whose
 * background was ended is not.
 */
export async function killInSessions(
  first: Driver,
  kills: readonly Kill[],
  perSession: number,
  { origin, gone, start, keep }: Given,
): Promise<SessionKillFigures> {
  const addressOf = (path: string) => `${path.startsWith('/nowhere') ? gone : origin}${path}`;
  const figures: SessionKillFigures = {
    sessions: 0,
    backgrounds: 0,
    browsers: 0,
    proven: 0,
    before: 0,
    lost: 0,
    twice: 0,
    wrong: 0,
    faults: [],
  };
  const fault = (kind: 'lost' | 'twice' | 'wrong', what: unknown, count = 1) => {
    if (count < 1) return;
    figures[kind] += count;
    figures.faults.push(`${kind}: ${JSON.stringify(what)}`);
  };
  const left = [...kills];
  let driver = first;
  while (left.length > 0) {
    figures.sessions++;
    const session = await sessionsIn(driver).ask('start-session', `Kills ${figures.sessions}`, []);
    const mine = left.splice(0, perSession);
    const at = mine.map((kill) => ({ kill, stop: Math.floor(Math.random() * STOPS.length) }));
    const plan = at.map(({ kill, stop }) => `${kill} at ${STOPS[stop]?.path}`);
    const opened = STOPS.map(() => 0);
    for (const [i, { path }] of STOPS.entries()) {
      const address = addressOf(path);
      const rowOf = (pages: readonly SessionPage[]) => pages.find((page) => page.address === address);
      const isThere = (pages: readonly SessionPage[]) => {
        const row = rowOf(pages);
        return row !== undefined && isSettled(row);
      };
      const open = async () => {
        opened[i] = (opened[i] ?? 0) + 1;
        await visit(driver, address);
      };
      const kill = async (what: Kill) => {
        await sleep(Math.random() * LONGEST_DELAY_MS);
        const before = (await sessionsIn(driver).ask('session-pages', session.id)).filter(isSettled);
        if (!isThere(before)) figures.before++;
        if (what === 'background') {
          figures.backgrounds++;
          if (await restartBackground(driver)) figures.proven++;
        } else {
          figures.browsers++;
          figures.proven++;
          await driver.kill();
          driver = await start();
          keep(driver);
        }
        const after = await sessionsIn(driver).ask('session-pages', session.id);
        const lost = before.filter(({ id, number }) => !after.some((row) => row.id === id && row.number === number));
        fault('lost', lost, lost.length);
        if (what === 'browser' && !isThere(after)) await open();
      };
      await open();
      for (const one of at.filter(({ stop }) => stop === i)) await kill(one.kill);
      await sessionsIn(driver).pagesUntil(session.id, isThere);
    }
    const rows = await sessionsIn(driver).ask('session-pages', session.id);
    const addresses = rows.map(({ address }) => address);
    fault('twice', addresses, rows.length - STOPS.length);
    let lastAt = -1;
    for (const [i, stop] of STOPS.entries()) {
      const at = rows.findIndex(({ address }) => address === addressOf(stop.path));
      const row = rows[at];
      // By its address: one row that is missing must not make all those behind it wrong.
      const isInPlace = row?.number === at + 1 && at > lastAt;
      if (row) lastAt = at;
      const isRight =
        isInPlace && JSON.stringify(rowAsExpected(row)) === JSON.stringify(reordered(rowAsExpected(row), stop));
      if (!isRight) fault('wrong', [stop.path, row ?? addresses, plan]);
      if ((row?.visits ?? 0) > (opened[i] ?? 0)) fault('twice', [stop.path, row?.visits, opened[i]]);
    }
    const summary = await sessionsIn(driver).ask('running-session');
    if (summary?.id !== session.id || summary.pages !== rows.length) fault('wrong', summary);
    await sessionsIn(driver).ask('stop-session');
  }
  return figures;
}

/** What is expected, with its parts in the order of a row, so that both are the same text. */
function reordered(row: object, stop: (typeof STOPS)[number]): object {
  const expected = expectedOf(stop) as Record<string, unknown>;
  return Object.fromEntries(Object.keys(row).map((name) => [name, expected[name]]));
}

/** Whether a run has shown what it is for. */
export function areSessionsKept({
  backgrounds,
  browsers,
  proven,
  before,
  lost,
  twice,
  wrong,
}: SessionKillFigures): boolean {
  return proven === backgrounds + browsers && before > 0 && lost === 0 && twice === 0 && wrong === 0;
}
