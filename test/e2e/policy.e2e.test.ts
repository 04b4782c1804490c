import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeUvl, numbers } from '../sources/make-uvl.ts';
import { type ListServer, startListServer } from './list-server.ts';
import { type ListsOf, listsOf } from './lists-of.ts';
import {
  type ManagedBrowser,
  startManagedChromium,
  startManagedFirefox,
  whyNoChromiumPolicy,
} from './managed-policy.ts';
import { serve, type TestServer } from './serve.ts';
import { type SettingsPage, settingsPageIn } from './settings-page.ts';
import { lookOver } from './surfaces/axe.ts';

const SOURCE = 'ecfr-uvl';
const POLICY = {
  where: 'chosen',
  sitesOn: ['127.0.0.1', 'not a site'],
  listsOff: ['us-ofac-sdn'],
  highlightStyle: 'lines',
  reviewer: 'Procurement desk',
  // Wrong: no such language.
  language: 'it',
  // Of a wrong type, and unknown: Chromium drops both by the schema and names them on chrome://policy.
  exportOff: 'yes',
  colour: 'red',
  sourcesOn: [SOURCE],
  locked: ['where', 'sitesOn', 'sourcesOn', 'roles'],
  lockedBy: 'Contoso IT',
  firstPageOff: true,
  mirrorUrl: 'https://mirror.example.com/lists/',
};
const LOCKED = 'Set by Contoso IT; it cannot be changed here.';

const reason = whyNoChromiumPolicy();

describe.each([
  [`Chromium${reason === null ? '' : ` (left out: ${reason})`}`, startManagedChromium, reason !== null],
  ['Firefox', startManagedFirefox, false],
])('an organisation’s policy in %s', (name, start, isLeftOut) => {
  if (isLeftOut) {
    test.skip('no policy can be given here', () => undefined);
    return;
  }
  let browser: ManagedBrowser;
  let page: SettingsPage;
  let lists: ListsOf;
  let mirror: ListServer;
  let server: TestServer;

  beforeAll(async () => {
    mirror = await startListServer(['mirror.example.com']);
    mirror.list = Buffer.from(makeUvl(numbers(1, 200)));
    server = await serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' });
    browser = await start(POLICY, mirror.proxyPort);
    page = settingsPageIn(browser.driver);
    lists = listsOf(browser.driver);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    mirror?.close();
  });

  const setByHand = (settings: object) =>
    browser.driver.extensionEvaluate(
      `await (globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
    );
  const background = () =>
    browser.driver.evaluate<string>(`
      const at = document.documentElement;
      const [of] = ${browser.driver.browser === 'firefox' ? `[document.querySelector('p')]` : '[at]'};
      return getComputedStyle(of, '::highlight(listlight-listed)').backgroundColor;`);

  test('shows what is locked as locked, and by whom; a click changes nothing', async () => {
    await page.open();
    const text = await page.textWith('Some settings are set by Contoso IT.');
    expect(text.split(LOCKED).length - 1).toBe(4);
    for (const title of [
      'Where pages are read',
      'Chosen sites',
      'What a listing means, for whom',
      'Updates of the lists',
    ])
      expect(await page.group(title)).toContain(LOCKED);
    expect(await page.choice('On chosen sites only')).toEqual({ isChosen: true, isLocked: true });
    for (const label of ['On all sites', 'Buying privately']) {
      expect(await page.choice(label)).toEqual({ isChosen: false, isLocked: true });
      await page.choose(label);
      await sleep(300);
      expect(await page.choice(label)).toEqual({ isChosen: false, isLocked: true });
    }
    expect(await page.told()).toEqual({ status: '', alert: '' });
    // Nothing to type into, nothing to press.
    expect(await page.group('Chosen sites')).toContain('127.0.0.1');
    expect(await page.group('Chosen sites')).not.toMatch(/Add|Remove/);
    expect((await lookOver(browser.driver, 'page')).lines).toEqual([]);
    expect(await page.violations()).toEqual([]);
  });

  test('ignores what it does not understand by itself and says so; the rest holds', async () => {
    await page.open();
    const text = await page.textWith('Listlight did not understand all of what your organisation has set.');
    expect(text).toContain('“language” is “it”; auto, en, zh-CN, es, fr and de are understood.');
    expect(text).toContain('“sitesOn” holds “not a site”, which names no site.');
    const dropped = [
      '“exportOff” is “yes”; true and false are understood.',
      '“colour” is nothing that this version lets',
    ];
    for (const notice of dropped) expect([notice, text.includes(notice)]).toEqual([notice, name === 'Firefox']);
    expect(text).not.toContain('Exporting data is off.');
    expect(text).toContain('The first page after installation is off.');
    expect(await browser.driver.evaluate('return document.querySelector("select").value')).toBe('auto');
    expect(await page.group('Language')).not.toContain(LOCKED);
  });

  test('a locked setting holds whatever is stored, and no call changes it', async () => {
    await setByHand({ version: 2, where: 'all', sitesOn: ['evil.example'], sourcesOn: [], roles: ['investor'] });
    await page.open();
    expect(await page.choice('On chosen sites only')).toEqual({ isChosen: true, isLocked: true });
    expect(await page.choice('Holding its securities')).toEqual({ isChosen: false, isLocked: true });
    expect(await page.group('Chosen sites')).not.toContain('evil.example');
    const before = (await lists.settled()).sources.filter(({ isOn }) => isOn);
    expect(before.map(({ id, isLocked }) => [id, isLocked])).toEqual([[SOURCE, true]]);
    await expect(lists.call('set-updates', SOURCE, false)).rejects.toThrow('the organisation has set');
    await expect(lists.call('set-updates', 'csl-csv', true)).rejects.toThrow('the organisation has set');
    expect((await lists.settled()).sources.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual([SOURCE]);
    await page.go('#/lists');
    expect(await page.textWith('Your organisation has set which sources are read')).toContain('mirror.example.com');
    await setByHand({ version: 2 });
  });

  test('what is not locked is a default: it holds until the user changes it', async () => {
    await browser.driver.openPage(`${server.origin}/`);
    await browser.driver.screening();
    expect(await background()).toMatch(/transparent|rgba\(0, 0, 0, 0\)/);
    await page.open();
    expect(await page.choice('With a line only')).toEqual({ isChosen: true, isLocked: false });
    expect(await page.group('Names on the page')).toContain('Has a default set by Contoso IT; you can change it.');
    expect(await page.choice('OFAC SDN list')).toEqual({ isChosen: false, isLocked: false });
    await page.choose('Coloured, with a line');
    await page.textWith('Saved: Coloured, with a line.');
    await page.open();
    expect(await page.choice('Coloured, with a line')).toEqual({ isChosen: true, isLocked: false });
    await browser.driver.openPage(`${server.origin}/`);
    await browser.driver.screening();
    expect(await background()).not.toMatch(/transparent|rgba\(0, 0, 0, 0\)/);
  });

  test('lists are read from the mirror, with its own host and path, and judged as ever', async () => {
    const seen = mirror.requests.length;
    const result = await lists.update(SOURCE);
    expect(result.failure).toBeUndefined();
    const all = mirror.requests.slice(0, seen + 1);
    expect(all.length).toBeGreaterThan(0);
    for (const { host, path } of all) {
      expect(host).toBe('mirror.example.com');
      expect(path).toMatch(
        /^\/lists\/www\.ecfr\.gov\/api\/versioner\/v1\/full\/2026-11-19\/title-15\.xml\?part=744&appendix=/,
      );
    }
    const list = (await lists.settled()).lists.find((one) => one.list.id === 'us-bis-uvl');
    expect(list?.entries).toBe(200);
    expect(list?.edition?.provenance.from).toMatch(/^https:\/\/mirror\.example\.com\/lists\/www\.ecfr\.gov\//);
    // A mirror that gives out half a list is believed no more than the official host.
    mirror.list = Buffer.from(makeUvl(numbers(1, 60)));
    expect(await lists.update(SOURCE)).toMatchObject({ outcome: 'failed', failure: { code: 'NOT_PLAUSIBLE' } });
  });

  test.runIf(name === 'Chromium')('a policy that changes while the browser runs takes effect', async () => {
    await page.open();
    browser.change({ where: 'click', locked: ['where'], lockedBy: 'Contoso Security', sourcesOn: ['csl-csv'] });
    await page.textWith('Some settings are set by Contoso Security.', 30_000);
    expect(await page.choice('Only where I ask')).toEqual({ isChosen: true, isLocked: true });
    expect(await page.choice('Buying privately')).toEqual({ isChosen: false, isLocked: false });
    const { sources } = await lists.settled();
    expect(sources.filter(({ isOn }) => isOn).map(({ id, host, isLocked }) => [id, host, isLocked])).toEqual([
      ['csl-csv', 'data.trade.gov', false],
    ]);
    browser.change({});
    await page.textWith('Every page that the browser lets', 30_000);
    for (let tries = 0; tries < 100 && (await page.choice('On all sites')).isLocked; tries++) await sleep(200);
    expect(await page.choice('On all sites')).toEqual({ isChosen: true, isLocked: false });
  });
});
