import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { listsPageIn } from './lists-page.ts';
import { serve, type TestServer } from './serve.ts';
import { chromiumDatabases, firefoxDatabases } from './stored-databases.ts';

const VERDICT = {
  id: 'v1',
  entity: 'hikvision',
  verdict: 'different',
  reason: 'another firm',
  decidedAt: '2026-11-01',
};

/** Run in an extension page: the user's own database as a version would leave it that is not written yet. */
const WRITE_NEWER = `
  const name = 'listlight-desk';
  await new Promise((resolve) => { indexedDB.deleteDatabase(name).onsuccess = resolve; });
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 99);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('judgements', { keyPath: 'id' });
      request.result.createObjectStore('things of 2030', { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['judgements', 'things of 2030'], 'readwrite', { durability: 'strict' });
  transaction.objectStore('judgements').put(${JSON.stringify(VERDICT)});
  transaction.objectStore('things of 2030').put('a thing');
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  database.close();`;

/** What the page gave as a file, caught where it is made. */
const CATCH_FILE = `
  window.given = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.given.push(blob.text()); return make.call(URL, blob); };
  HTMLAnchorElement.prototype.click = function () {};`;

describe.each([
  ['Chromium', startChromium, chromiumDatabases],
  ['Firefox', startFirefox, firefoxDatabases],
] as const)('databases in the profile of %s', (_, start, databasesOf) => {
  const profile = mkdtempSync(join(tmpdir(), 'listlight-damaged-'));
  const stored = databasesOf(profile);
  let server: TestServer;
  let driver: Driver;

  /** Starts the browser where it was left, after something was done to its profile. */
  async function again(damage?: () => void): Promise<void> {
    await driver?.close();
    damage?.();
    driver = await start(undefined, undefined, profile);
  }

  async function screened(): Promise<{ entities: string[]; problem: string | null }> {
    await driver.openPage(`${server.origin}/`);
    const { screening, listsProblem } = await driver.screening();
    return { entities: screening.hits.map(({ entity }) => entity), problem: listsProblem?.kind ?? null };
  }

  beforeAll(async () => {
    server = await serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' });
    await again();
    expect(await screened()).toEqual({ entities: ['hikvision'], problem: null });
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  test('lists that were damaged while it was closed are there again at the first page, and the user is told', async () => {
    await again(stored.spoilLists);
    const { entities, problem } = await screened();
    expect(entities).toEqual(['hikvision']);
    expect(problem).toMatch(/gone|damaged/);
    // They are those of the package, in a database again.
    await driver.stopBackground();
    expect((await screened()).entities).toEqual(['hikvision']);
  });

  test('own data that the browser replaced by an empty database is missed, and the user is told until it was seen', async () => {
    const given = { entity: 'hikvision', scope: 'everywhere', text: null, reason: 'another firm' };
    const decided = `(globalThis.browser ?? chrome).runtime.sendMessage({ call: 'decide', args: [${JSON.stringify(given)}, null] })`;
    expect(await driver.extensionEvaluate(`return await ${decided}`)).toMatchObject({ ok: true });
    await again();
    const page = () => listsPageIn(driver);
    await page().open('');
    await page().textWith('Entries');
    expect(await page().textWith('Lists')).not.toContain('an empty database');
    await again(stored.spoilDesk);
    expect((await screened()).entities).toEqual(['hikvision']);
    await page().open('#/data');
    await page().textWith('had put an empty database in the place of the one with your own data');
    await page().press('I have seen this');
    await page().textWith(/^(?!.*an empty database)/s);
    await again();
    await page().open('#/data');
    await page().textWith('Take it along');
    expect(await page().textWith('Export to a file')).not.toContain('an empty database');
  });

  test('the user’s own data of a newer version stay as they are, and are read, told of and exported', async () => {
    await driver.extensionEvaluate(WRITE_NEWER);
    await again();
    expect((await screened()).entities).toEqual(['hikvision']);
    const page = listsPageIn(driver);
    await page.open('');
    const text = await page.textWith('newer version of Listlight');
    expect(text).toContain('It is left as it is');
    await driver.evaluate(CATCH_FILE);
    await page.press('Export what can be read');
    await page.textWith('Everything was read and saved.');
    const [given] = await driver.evaluate<string[]>('return Promise.all(window.given)');
    expect(JSON.parse(given ?? '')).toMatchObject({
      database: 'listlight-desk',
      version: 99,
      stores: { judgements: [{ key: 'v1', value: VERDICT }], 'things of 2030': [{ key: 1, value: 'a thing' }] },
      unread: [],
    });
    const versions =
      await driver.extensionEvaluate<{ name: string; version: number }[]>('return indexedDB.databases()');
    expect(versions.find(({ name }) => name === 'listlight-desk')?.version).toBe(99);
  });

  test('where the user’s own data do not open, names are found, the user is told, and nothing is deleted', async () => {
    let isThere = () => false;
    await again(() => {
      isThere = stored.blockDesk();
    });
    expect((await screened()).entities).toEqual(['hikvision']);
    const page = listsPageIn(driver);
    await page.open('');
    expect(await page.textWith('could not be opened')).toContain('It is left as it is');
    await page.press('Export what can be read');
    await page.textWith('Nothing of it could be read.');
    expect(isThere()).toBe(true);
  });
});
