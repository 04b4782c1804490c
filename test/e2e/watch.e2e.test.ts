import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchCalls } from '../../src/messages/watch-contract.ts';
import type { BulkJob } from '../../src/model/bulk.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { SessionPage } from '../../src/model/session.ts';
import type { WatchReport } from '../../src/model/watch.ts';
import { makeUvl, numbers, uvlName } from '../sources/make-uvl.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type ListsOf, listsOf } from './lists-of.ts';
import { serve, type TestServer } from './serve.ts';

/** Listed from the start, added by the update, taken off by a later one, never listed. */
const [LISTED, ADDED, LEAVES, NEVER] = [uvlName(3), uvlName(900), uvlName(5), uvlName(950)];
const FIRST = numbers(1, 200);
const ROWS = [
  'Acme Lamps GmbH',
  ADDED,
  LISTED,
  'Quennby Marow Works No900',
  LEAVES,
  NEVER.replace('Quennby', 'Zorblatt'),
];

const page = (title: string, ...names: string[]) =>
  `<title>${title}</title>${names.map((name) => `<p>Made by ${name} of China.</p>`).join('')}<p>Lamps and chairs.</p>`;

describe.each([
  ['Chromium', startChromium, 'dist/chrome'],
  ['Firefox', startFirefox, 'dist/firefox'],
] as const)('after updates in %s', (_, start, folder) => {
  let server: ListServer;
  let pages: TestServer;
  let driver: Driver;
  let lists: ListsOf;
  const profile = mkdtempSync(join(tmpdir(), 'listlight-watch-'));

  const open = async () => {
    driver = await start(join(ROOT, folder), server.proxyPort, profile);
    lists = listsOf(driver);
  };
  beforeAll(async () => {
    server = await startListServer(['www.ecfr.gov']);
    server.list = Buffer.from(makeUvl(FIRST));
    pages = await serve({
      '/none': page('None'),
      '/listed': page('Listed', LISTED),
      '/added': page('Added', ADDED),
      '/both': page('Both', LISTED, ADDED),
      '/never': page('Never', NEVER),
      '/leaves': page('Leaves', LEAVES),
    });
    await open();
    expect((await lists.update('ecfr-uvl')).outcome).toBe('updated');
  });
  afterAll(async () => {
    await driver?.close();
    pages?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const call = <T>(name: string, ...args: unknown[]) =>
    driver.extensionEvaluate<T>(`
      const answer = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: name, args })});
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;`);
  const until = async <T>(ask: () => Promise<T>, isIt: (value: T) => boolean): Promise<T> => {
    for (let tries = 0; tries < 150; tries++) {
      const value = await ask();
      if (isIt(value)) return value;
      await sleep(200);
    }
    throw new Error('it did not come to be so');
  };
  const reports = () => call<ReturnType<WatchCalls['watch-reports']>>('watch-reports');
  const settled = (count: number) =>
    until(reports, ({ reports: all, isLooking }) => !isLooking && all.length === count).then(({ reports: all }) => all);
  const update = async (listed: readonly number[]) => {
    server.list = Buffer.from(makeUvl(listed));
    expect((await lists.update('ecfr-uvl')).outcome).toBe('updated');
  };
  /** What a report tells, in few words. */
  const told = ({ items, companies }: WatchReport) => {
    const nameOf = (id: string) => companies.find(({ entity }) => entity === id)?.record.name;
    return items
      .map((item) => {
        const what = item.what === 'page' ? item.title : item.what === 'row' ? `row ${item.row}` : 'decision';
        return `${what}: ${item.companies.map(({ entity, kind }) => `${kind} ${nameOf(entity)}`).join(', ')}`;
      })
      .sort();
  };

  test('pages of a spot check, rows of a table and a decision are kept', async () => {
    const { id: session } = await call<{ id: string }>('start-session', 'Suppliers in May', []);
    const titles = ['None', 'Listed', 'Added', 'Both', 'Never', 'Leaves'];
    for (const title of titles) {
      await driver.openPage(`${pages.origin}/${title.toLowerCase()}`);
      await driver.screening();
      await until(
        () => call<SessionPage[]>('session-pages', session),
        (kept) => kept.some((one) => one.title === title && one.textSha256 !== null),
      );
    }
    await call('stop-session');
    const rows = await call<SessionPage[]>('session-pages', session);
    expect(rows.map(({ title, screening }) => `${title} ${screening?.hits.length}`)).toEqual([
      'None 0',
      'Listed 1',
      'Added 0',
      'Both 1',
      'Never 0',
      'Leaves 1',
    ]);
    const table = await call<string>('begin-bulk', 'suppliers.csv');
    await call(
      'add-bulk-rows',
      table,
      ROWS.map((name, at) => ({ row: at + 1, id: at + 1, name })),
    );
    await call('start-bulk', table);
    await until(
      () => call<BulkJob | null>('bulk-job', table),
      (job) => job?.state === 'done',
    );
    const entity = rows.find(({ title }) => title === 'Leaves')?.screening?.hits[0]?.entity;
    await call<Decision>('decide', { entity, scope: { site: 'a.example' }, text: null, reason: 'a hotel' }, 'A.');
    expect(await settled(0)).toEqual([]);
  });

  test('an update that brings nothing they name tells nothing', async () => {
    await update([...FIRST, 700]);
    // Long enough for a look to begin and to end.
    await sleep(1_500);
    expect(await settled(0)).toEqual([]);
  });

  test('an update that adds one company tells exactly the pages and rows it concerns', async () => {
    await update([...FIRST, 700, 900]);
    const [report] = await settled(1);
    if (!report) throw new Error('nothing was told');
    expect(told(report)).toEqual([
      `Added: new ${ADDED}`,
      `Both: new ${ADDED}`,
      `row 2: new ${ADDED}`,
      `row 4: new ${ADDED}`,
    ]);
    expect(report.companies.map(({ record }) => record.listings[0]?.citations[0]?.text)).toEqual([
      '88 FR 10900 (5 Mar 2023)',
    ]);
    expect(report.isSeen).toBe(false);
  });

  test('one that takes a company off tells its page, its row and the decision on it; a restart loses nothing', async () => {
    await driver.close();
    await open();
    await update([...FIRST.filter((number) => number !== 5), 700, 900]);
    // At any moment of the look: the next life of the background goes on with it.
    await driver.stopBackground();
    const [report] = await settled(2);
    if (!report) throw new Error('nothing was told');
    expect(told(report)).toEqual([`Leaves: gone ${LEAVES}`, `decision: gone ${LEAVES}`, `row 5: gone ${LEAVES}`]);
  });

  test('the desk tells both, popup and lists page how many; what is marked as seen is told there no more', async () => {
    await driver.openPage(`${pages.origin}/none`);
    await driver.screening();
    await driver.openPopup();
    await until(
      () => driver.popupEvaluate<string>('return document.body.innerText'),
      (text) => text.includes('The lists have changed: 7 things you kept would come out differently.'),
    );
    await driver.closePopup();
    const scheme = driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
    await driver.openPage(`${scheme}://${driver.extensionHost}/src/desk/index.html#/watch`);
    const text = await until(
      () => driver.evaluate<string>('return document.body.innerText'),
      (all) => all.includes('88 FR 10900'),
    );
    expect(text).toContain('Would come out differently: 2 pages and 2 rows.');
    expect(text).toContain('Would come out differently: 1 page, 1 row and 1 decision.');
    expect(text).toMatch(/Named now, not before\s+Quennby Marrow Works No900/);
    expect(text).toMatch(/BIS Unverified List names it as “Quennby Marrow Works No900 Co\., Ltd\.” in the copy of /);
    for (const { id } of (await reports()).reports) await call('see-watch-report', id);
    const unseen = await driver.extensionEvaluate<Record<string, number>>(
      `return (globalThis.browser ?? chrome).storage.local.get('watch-unseen')`,
    );
    expect(unseen).toEqual({ 'watch-unseen': 0 });
  });
});
