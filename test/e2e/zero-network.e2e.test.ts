import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { SAVED_PAGES, savedPages } from './saved-pages.ts';
import { type ServedPage, serve, type TestServer } from './serve.ts';

const FILES = savedPages(6);
/** The saved pages fetch nothing themselves: what is logged is ours, or the browser's. */
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const NAMED = '<title>named</title><p>Cameras by Hikvision, recorders by Dahua Technology.</p>';
const CONTROL = '/asked-on-purpose';

const pages: Record<string, ServedPage> = {
  '/named': NAMED,
  [CONTROL]: { type: 'text/plain', body: 'x' },
  ...Object.fromEntries(
    FILES.map((name, i) => [
      `/saved-${i}`,
      { type: 'text/html', headers: POLICY, body: gunzipSync(readFileSync(join(SAVED_PAGES, name))) },
    ]),
  ),
};
const PATHS = ['/named', ...FILES.map((_, i) => `/saved-${i}`)];

/** Requests over the network that the extension makes, as the browser itself logs them. */
type RequestLog = { driver: Driver; requests: () => Promise<string[]>; end: () => Promise<void> };

async function logInChromium(): Promise<RequestLog> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-log-'));
  const file = join(folder, 'net.json');
  const driver = await startChromium(undefined, undefined, undefined, [`--log-net-log=${file}`]);
  return {
    driver,
    async requests() {
      // The log is written a moment later than it happens.
      await sleep(3000);
      const ours = `"initiator":"chrome-extension://${driver.extensionHost}"`;
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.flatMap((line) => (line.includes(ours) ? (/"url":"(https?:[^"]*)"/.exec(line)?.[1] ?? []) : []));
    },
    async end() {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const OBSERVE = `
  window.ourRequests = [];
  window.ourObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
      const isOurs = (one) => one && (one.addonId === args[0] || one.contentScriptAddonPolicy?.id === args[0]);
      // The pages themselves are opened by the test, in the extension's name.
      if (channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
      if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal)) window.ourRequests.push(channel.URI.spec);
    },
  };
  Services.obs.addObserver(window.ourObserver, 'http-on-modify-request');`;

async function logInFirefox(): Promise<RequestLog> {
  const driver = await startFirefox();
  const inBrowser = driver.inBrowser as NonNullable<Driver['inBrowser']>;
  await inBrowser(OBSERVE);
  return { driver, requests: () => inBrowser<string[]>('return window.ourRequests'), end: () => driver.close() };
}

/** Opens an address in a tab of its own, waits until it was read, and closes the tab; answers how many companies were found. */
const visit = (driver: Driver, url: string) =>
  driver.extensionEvaluate<number>(`
    const api = globalThis.browser ?? chrome;
    const { id } = await api.tabs.create({ url: ${JSON.stringify(url)} });
    let told;
    for (let tries = 0; tries < 200 && told?.state !== 'done'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      told = (await api.runtime.sendMessage({ call: 'screening-for-tab', args: [id] })).value;
    }
    await api.tabs.remove(id);
    if (told?.state !== 'done') throw new Error('not read: ' + told?.state);
    return told.screening.hits.length;`);

/** Everything that the extension has stored, as text. */
const stored = (driver: Driver) =>
  driver.extensionEvaluate<string>(`
    const { storage } = globalThis.browser ?? chrome;
    const all = [await storage.local.get(null), await storage.session.get(null)];
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        all.push([store, await done(database.transaction(store).objectStore(store).getAll())]);
      }
      database.close();
    }
    return JSON.stringify(all, (_key, value) =>
      ArrayBuffer.isView(value) || value instanceof ArrayBuffer
        ? new TextDecoder('latin1').decode(value)
        : value);`);

describe.each([
  ['Chromium', logInChromium, 'chrome-extension'],
  ['Firefox', logInFirefox, 'moz-extension'],
] as const)('%s', (_, start, scheme) => {
  test(`asks the network for nothing over ${PATHS.length} pages and the sample, and keeps no address of them`, async () => {
    const server: TestServer = await serve(pages);
    const log = await start();
    const { driver } = log;
    try {
      const sample = `${scheme}://${driver.extensionHost}/src/welcome/sample/index.html`;
      expect(await visit(driver, sample)).toBeGreaterThan(3);
      expect(await visit(driver, server.origin + (PATHS[0] as string))).toBe(2);
      for (const path of PATHS.slice(1)) await visit(driver, server.origin + path);
      expect(await log.requests()).toEqual([]);
      const kept = await stored(driver);
      expect(kept.length).toBeGreaterThan(10_000);
      const address = new URL(server.origin).host;
      expect(kept.split(address).length - 1).toBe(0);
      expect(kept).not.toContain('saved-1');
      // The blank tab the browser began with is still open.
      const open = await driver.extensionEvaluate<number[]>(
        'return (await (globalThis.browser ?? chrome).tabs.query({})).map(({ id }) => id)',
      );
      const reported = [...kept.matchAll(/"reports:(\d+)"/g)].map(([, tab]) => Number(tab));
      expect(reported.filter((tab) => !open.includes(tab))).toEqual([]);
      // The log does see what the extension asks for.
      await driver.openPage(`${scheme}://${driver.extensionHost}/src/pdf/index.html`);
      await driver.evaluate(`await fetch(${JSON.stringify(server.origin + CONTROL)}).catch(() => undefined)`);
      expect(await log.requests()).toEqual([server.origin + CONTROL]);
    } finally {
      await log.end();
      server.close();
    }
  }, 400_000);
});
