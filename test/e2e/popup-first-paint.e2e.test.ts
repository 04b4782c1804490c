import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import type { Driver } from './driver.ts';
import { serve } from './serve.ts';

const NAMED = '<title>Shop</title><p>A dome camera by Hikvision.</p><p>Zhejiang Dahua Technology makes another.</p>';
const OTHER = '<title>Other</title><p>Apples, and a Hytera radio.</p>';
const EARLIER = 'as of a moment ago';

/**
 * A transaction that writes to all of the lists' database and does not end before it is let go: a background that
 * wakes meanwhile can read no list, and so answers nobody.
 */
const HOLD = `
  const opened = indexedDB.open('listlight-lists');
  const database = await new Promise((resolve, reject) => { opened.onsuccess = () => resolve(opened.result); opened.onerror = reject; });
  const stores = [...database.objectStoreNames];
  const store = database.transaction(stores, 'readwrite').objectStore(stores[0]);
  // Firefox runs each script apart from the one before: only the document is common to them.
  document.documentElement.dataset.held = 'yes';
  await new Promise((resolve) => {
    const again = () => {
      resolve();
      if (document.documentElement.dataset.held) store.count().onsuccess = again;
      else database.close();
    };
    store.count().onsuccess = again;
  });`;
const LET_GO = 'delete document.documentElement.dataset.held;';

const keptFor = (driver: Driver) =>
  driver.extensionEvaluate<string>(`
    const api = globalThis.browser ?? chrome;
    const all = await api.storage.session.get(null);
    return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith('kept:')));`);

/** The popup's text once it holds this; what it is at last where it never does. */
async function textWith(driver: Driver, words: string | RegExp): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 100; tries++) {
    text = await driver.popupEvaluate<string>('return document.body.innerText');
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
    await sleep(50);
  }
  return text;
}

async function untilKept(driver: Driver, words: string): Promise<string> {
  let kept = '';
  for (let tries = 0; tries < 400 && !kept.includes(words); tries++) {
    await sleep(50);
    kept = await keptFor(driver);
  }
  return kept;
}

inBothBrowsers(
  'the first paint of the popup in %s',
  () => serve({ '/shop': NAMED, '/other': OTHER }),
  (stage) => {
    test('is the answer of a moment ago while the background does not answer, then the fresh one', async () => {
      const { driver, server } = stage;
      await driver.openPage(`${server.origin}/shop`);
      // Nobody has asked yet: what is kept is what the page's own report came to.
      const kept = await untilKept(driver, 'Hangzhou Hikvision');
      expect(kept.includes('Hangzhou Hikvision')).toBe(true);
      // No address of a page is stored.
      expect([server.origin, '/shop'].filter((address) => kept.includes(address))).toEqual([]);

      await driver.stopBackground();
      await driver.extensionEvaluate(HOLD);
      try {
        await driver.openPopup();
        const early = await textWith(driver, EARLIER);
        expect(early).toContain(EARLIER);
        expect(early).toContain('2 companies on this page are named');
        expect(early).toContain('Hangzhou Hikvision');
        // What the reader does meanwhile outlasts the fresh answer.
        await driver.popupEvaluate(`
          const root = document.documentElement;
          root.dataset.told = '0';
          new MutationObserver(() => { root.dataset.told = String(Number(root.dataset.told) + 1); })
            .observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true });
          const [first, second] = document.querySelectorAll('details.card > summary');
          first.click();
          second.focus();
          await new Promise((resolve) => setTimeout(resolve, 50));`);
      } finally {
        await driver.extensionEvaluate(LET_GO);
      }
      let fresh = await textWith(driver, EARLIER);
      for (let tries = 0; tries < 200 && fresh.includes(EARLIER); tries++) {
        await sleep(50);
        fresh = await driver.popupEvaluate<string>('return document.body.innerText');
      }
      expect(fresh).not.toContain(EARLIER);
      expect(fresh).toContain('2 companies on this page are named');
      expect(
        await driver.popupEvaluate(`
          const [first, second] = document.querySelectorAll('details.card');
          return [first.open, document.activeElement === second.querySelector('summary'), document.documentElement.dataset.told];`),
      ).toEqual([false, true, '0']);
      await driver.closePopup();
    });

    test('is never the answer of another page, nor of other lists', async () => {
      const { driver, server } = stage;
      await driver.openPage(`${server.origin}/shop`);
      await untilKept(driver, 'Hangzhou Hikvision');
      await driver.openPage(`${server.origin}/other`);
      await driver.openPopup();
      expect(await driver.popupText()).not.toContain('Hikvision');
      await driver.closePopup();

      expect((await untilKept(driver, 'Hytera')).includes('Hytera')).toBe(true);
      await driver.extensionEvaluate(`
        const api = globalThis.browser ?? chrome;
        const { settings } = await api.storage.local.get('settings');
        await api.storage.local.set({ settings: { ...settings, listsOff: ['us-bis-uvl'] } });`);
      let isForgotten = false;
      for (let tries = 0; tries < 100 && !isForgotten; tries++) {
        await sleep(50);
        isForgotten = (await keptFor(driver)) === '[]';
      }
      expect(isForgotten).toBe(true);
    });
  },
);
