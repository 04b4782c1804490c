import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionState } from '../../src/model/decision.ts';
import { makeUvl, numbers, uvlName } from '../sources/make-uvl.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type ListsOf, listsOf } from './lists-of.ts';
import { listsPageIn } from './lists-page.ts';
import { serve, type TestServer } from './serve.ts';

const [DECIDED, OTHER] = [uvlName(7), uvlName(8)];
const REASON = 'A hotel of the same name in Graz, see its imprint.';
const WHO = 'A. Auditor';
const FIRST = numbers(1, 200);

describe.each([
  ['Chromium', startChromium, 'dist/chrome'],
  ['Firefox', startFirefox, 'dist/firefox'],
] as const)('decisions in %s', (_, start, folder) => {
  let server: ListServer;
  let pages: TestServer;
  let driver: Driver;
  let lists: ListsOf;
  const profile = mkdtempSync(join(tmpdir(), 'listlight-decisions-'));

  const open = async () => {
    driver = await start(join(ROOT, folder), server.proxyPort, profile);
    lists = listsOf(driver);
  };
  beforeAll(async () => {
    server = await startListServer(['www.ecfr.gov']);
    server.list = Buffer.from(makeUvl(FIRST));
    pages = await serve({
      '/': `<title>Parts</title><p>Made by ${DECIDED} of China.</p><p>Sold by ${OTHER} of China.</p>`,
      '/more': `<title>More</title><p>The house ${DECIDED}.</p>`,
      '/own': '<title>Own</title><p>Delivered by Zorblatt Supplies GmbH of Bonn.</p>',
      '/words': `<title>Words</title><p>We live in Dahua Technology Street, next to the shop.</p><p>Cameras by Dahua Technology.</p>`,
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

  const names = async () => (await driver.report()).screening.hits.map(({ name }) => name).sort();
  const namesBecome = async (wanted: readonly string[]) => {
    for (let tries = 0; tries < 60 && (await names()).join() !== wanted.join(); tries++) await sleep(100);
    expect(await names()).toEqual(wanted);
  };
  const show = async (address: string) => {
    await driver.openPage(address);
    await driver.screening();
  };
  const badge = async () =>
    (
      await driver.extensionEvaluate<string[]>(`
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      return Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));`)
    ).join('');
  /** The texts that are painted on the page. */
  const painted = () =>
    driver.evaluate<string[]>(`
      await new Promise((go) => setTimeout(go, 700));
      return [...CSS.highlights.values()].flatMap((one) => [...one]).map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return String(range);
      }).sort();`);
  const call = <T>(name: string, ...args: unknown[]) =>
    driver.extensionEvaluate<T>(`
      const answer = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: name, args })});
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;`);
  const decisions = () => call<DecisionState[]>('decisions');
  const ownLists = async () => {
    const { lists: all } = await lists.settled();
    return all.filter(({ isOwn }) => isOwn).map(({ list, entries }) => [list.name, entries]);
  };
  const focusInPopup = () =>
    driver.popupEvaluate<string>(`
      const one = document.activeElement;
      return (one.labels?.[0] ?? one).textContent.trim().replace(/\\s+/g, ' ');`);
  const tabTo = async (text: string) => {
    for (let left = 80; left > 0; left -= 1) {
      if ((await focusInPopup()).startsWith(text)) return;
      await driver.pressIn('popup', 'Tab');
    }
    throw new Error(`the keyboard does not come to “${text}”`);
  };
  const popupSays = async (sought: string) => {
    let text = '';
    for (let tries = 0; tries < 60 && !text.includes(sought); tries++) {
      await sleep(100);
      text = await driver.popupEvaluate<string>('return document.body.innerText');
    }
    expect(text).toContain(sought);
    return text;
  };

  test('are taken in the popup by the keyboard alone, with a reason', async () => {
    await show(`${pages.origin}/`);
    expect(await names()).toEqual([DECIDED, OTHER]);
    expect((await painted()).join()).toContain('No7');
    await driver.openPopup();
    await driver.popupText();
    // The first company is the one that is named first.
    await tabTo('Not this company…');
    await driver.pressIn('popup', 'Enter');
    await popupSays('Why is it not this company?');
    expect(await focusInPopup()).toContain('Why is it not this company?');
    // Without a reason nothing is decided, and the keyboard is where it is missing.
    await tabTo('Do not show it');
    await driver.pressIn('popup', 'Enter');
    await popupSays('Say why: a decision without a reason cannot be checked later.');
    expect(await focusInPopup()).toContain('Why is it not this company?');
    expect(await decisions()).toEqual([]);
    await driver.typeIn('popup', REASON);
    await tabTo('Who decides');
    await driver.typeIn('popup', WHO);
    await driver.pressIn('popup', 'Enter');
    const text = await popupSays('1 company is not shown: you decided that the text means somebody else.');
    expect(text).toContain('1 company on this page is named on a list: Quennby Marrow Works No8');
    // What had the keyboard is gone; it is where the company went.
    expect(await focusInPopup()).toContain('1 company is not shown');
    await driver.pressIn('popup', 'Enter');
    const opened = await popupSays(REASON);
    expect(opened).toContain(`Decided by ${WHO} on `);
    expect(opened).toContain('Holds on 127.0.0.1.');
    await driver.closePopup();
    const [decision, ...others] = await decisions();
    expect(others).toEqual([]);
    expect(decision).toMatchObject({
      name: DECIDED,
      verdict: 'different',
      scope: { site: '127.0.0.1' },
      text: null,
      reason: REASON,
      by: WHO,
      state: 'in-force',
      recordSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(decision?.lists.map(({ id }) => id)).toContain('us-bis-uvl');
  });

  test('take the company from the page, the badge and the steps, and leave everything else', async () => {
    await namesBecome([OTHER]);
    expect(await painted()).toEqual([expect.stringContaining('No8')]);
    expect(await badge()).toMatch(/^1/);
    const tab = (await driver.report()).leftOut;
    expect(tab).toMatchObject([{ name: DECIDED, why: 'decision', places: 1, isInPart: false }]);
  });

  test('hold on other pages of the site and not on another site', async () => {
    await show(`${pages.origin}/more`);
    await namesBecome([]);
    expect(await painted()).toEqual([]);
    await driver.openPopup();
    const text = await driver.popupText();
    expect(text).toContain('1 company is not shown');
    expect(text).toContain('No other name found');
    await driver.closePopup();
    await show(`${pages.otherOrigin}/`);
    await namesBecome([DECIDED, OTHER]);
    expect(await painted()).toHaveLength(2);
  });

  test('are still there when the browser was ended and begun again', async () => {
    await driver.close();
    await open();
    await show(`${pages.origin}/`);
    await namesBecome([OTHER]);
    expect(await decisions()).toMatchObject([{ reason: REASON, by: WHO, state: 'in-force' }]);
  });

  test('stay in force when an update brings something else', async () => {
    server.list = Buffer.from(makeUvl(numbers(2, 205)));
    expect((await lists.update('ecfr-uvl')).outcome).toBe('updated');
    expect(await decisions()).toMatchObject([{ state: 'in-force' }]);
    await namesBecome([OTHER]);
  });

  test('are open again when an update changes the company’s record, with what changed', async () => {
    server.list = Buffer.from(makeUvl(numbers(2, 205)).replace('88 FR 10007,', '89 FR 40007,'));
    expect((await lists.update('ecfr-uvl')).outcome).toBe('updated');
    // The open page follows by itself.
    await namesBecome([DECIDED, OTHER]);
    expect((await painted()).join()).toContain('No7');
    expect(await decisions()).toMatchObject([
      { state: 'reopened', changes: [{ what: 'listing-changed', list: 'us-bis-uvl' }] },
    ]);
    await driver.openPopup();
    const text = await popupSays('Shown again: its record has changed');
    expect(text).toContain(`${WHO} decided that this is not Quennby Marrow Works No7`);
    expect(text).toContain('What BIS Unverified List says of it has changed.');
    await driver.closePopup();
  });

  test('are taken back on the page of decisions, and stay on record', async () => {
    await call(
      'decide',
      {
        ...(await decisions()).map(({ entity }) => ({ entity }))[0],
        scope: 'everywhere',
        text: null,
        reason: 'still the hotel',
      },
      null,
    );
    await namesBecome([OTHER]);
    const page = listsPageIn(driver);
    await page.open('#/decisions');
    const text = await page.textWith('still the hotel');
    expect(text).toContain('1 decision in force; 1 is open again, for the record has changed.');
    expect(text.indexOf(REASON)).toBeLessThan(text.indexOf('still the hotel'));
    expect(text).toContain(WHO);
    await page.press('Take back');
    await page.textWith('1 decision that was taken back');
    await page.press('Take back');
    await page.textWith('2 decisions that were taken back');
    expect(await page.violations()).toEqual([]);
    await show(`${pages.origin}/`);
    await namesBecome([DECIDED, OTHER]);
    expect((await decisions()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
  });

  test('for certain words leave out these and no others', async () => {
    await show(`${pages.origin}/words`);
    const hit = (await driver.report()).screening.hits[0];
    expect(hit?.matches).toHaveLength(2);
    const scope = { site: '127.0.0.1' };
    const given = { entity: hit?.entity, scope, text: 'Dahua Technology Street', reason: 'a street' };
    await call('decide', given, null);
    let left = hit?.matches.length;
    for (let tries = 0; tries < 60 && left !== 1; tries++) {
      await sleep(100);
      left = (await driver.report()).screening.hits[0]?.matches.length;
    }
    const { screening, leftOut } = await driver.report();
    expect(screening.hits[0]?.matches.map(({ context }) => context)).toEqual(['Cameras by Dahua Technology.']);
    expect(leftOut).toMatchObject([{ places: 1, isInPart: true }]);
    expect(await painted()).toHaveLength(1);
  });

  test('and settings and own lists are exported, forgotten, and imported to the same state', async () => {
    const page = listsPageIn(driver);
    await page.open('#/lists');
    await page.choose(
      'watch.csv',
      Buffer.from('Company,Why\nZorblatt Supplies GmbH,late\nZorblatt Trading GmbH,late\n'),
    );
    await page.press('Make it a list of my organisation');
    await page.textWith(/Last file, watch\.csv: Updated/, 60_000);
    await driver.extensionEvaluate(
      `await (globalThis.browser ?? chrome).storage.local.set({ settings: { version: 2, basesOff: ['hint'], reviewer: ${JSON.stringify(WHO)} } })`,
    );
    const before = [await decisions(), await ownLists()] as const;
    expect(before[1]).toEqual([['watch', 2]]);
    await page.open('#/data');
    await page.textWith('Take it along');
    const file = await driver.evaluate<string>(`
      const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Export to a file');
      // It may be pressed once the page knows that exporting is allowed.
      for (let tries = 0; (button()?.disabled ?? true) && tries < 200; tries++) await new Promise((go) => setTimeout(go, 50));
      const made = new Promise((resolve) => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => { URL.createObjectURL = create; resolve(blob.text()); return create.call(URL, blob); };
      });
      button().click();
      return Promise.race([made, new Promise((_, no) => setTimeout(() => no(new Error('no file was made')), 30_000))]);`);
    expect(JSON.parse(file)).toMatchObject({ format: 'listlight-data', version: 1, settings: { basesOff: ['hint'] } });
    await page.press('Forget everything of mine…');
    await page.press('Go on without another export…');
    await page.press('Forget everything');
    await page.textWith('Everything of your own was forgotten.', 60_000);
    expect(await decisions()).toEqual([]);
    expect(await ownLists()).toEqual([]);
    await page.choose('x.json', Buffer.from(file.slice(0, -20)));
    await page.textWith('it is damaged or cut off');
    await page.choose('x.json', Buffer.from(file.replace('"settings":{', '"settings":{"__proto__":{"a":1},')));
    await page.textWith('it holds a name that no export has');
    await page.choose('x.json', Buffer.from(file.replace('"version":1', '"version":9')));
    await page.textWith('a newer version of Listlight wrote it');
    await page.choose('x.json', Buffer.from(file.replace(/"reason":"[^"]*"/, '"reason":""')));
    await page.textWith('something in it is not as it was exported');
    expect(await decisions()).toEqual([]);
    await page.choose('x.json', Buffer.from(file));
    await page.textWith(`${before[0].length} decisions are new here.`);
    await page.textWith('“watch” with 2 entries is added.');
    await page.press('Take over what is chosen');
    await page.textWith('The file was taken over.', 60_000);
    expect([await decisions(), await ownLists()]).toEqual(before);
    await page.choose('x.json', Buffer.from(file));
    const again = await page.textWith('“watch” is here already, with the same entries.');
    expect(again).toContain('They are the same as here: nothing changes.');
    expect(again).toContain(`${before[0].length} decisions are here already, as new or newer, and stay.`);
    const settings = await driver.extensionEvaluate<Record<string, unknown>>(
      `return (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings`,
    );
    expect(settings).toMatchObject({ basesOff: ['hint'], reviewer: WHO });
    expect(await page.violations()).toEqual([]);
    await show(`${pages.origin}/own`);
    await namesBecome(['Zorblatt Supplies GmbH']);
  });
});
