import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { serve } from './serve.ts';

const PAGES = {
  '/product': readFileSync(join(ROOT, 'test/pages/samples/product.html'), 'utf8'),
  '/results': readFileSync(join(ROOT, 'test/pages/samples/results.html'), 'utf8'),
  '/other': '<title>Other shop</title><p>A camera by Hikvision.</p><p id=late></p>',
  '/pears': '<title>Orchard</title><p>Apples and pears.</p>',
};

inBothBrowsers(
  'the side panel in %s',
  () => serve(PAGES),
  (stage) => {
    const text = () => stage.driver.evaluateIn<string>('panel', 'return document.body.innerText');
    const until = async (isSo: (text: string) => boolean, forMs = 9000) => {
      const deadline = Date.now() + forMs;
      for (;;) {
        const now = await text();
        if (isSo(now)) return now;
        if (Date.now() > deadline) throw new Error(`It did not come to that: ${now.slice(0, 600)}`);
        await sleep(150);
      }
    };
    const go = async (path: string) => {
      await stage.driver.openPage(path.startsWith('/') ? stage.server.origin + path : path);
    };
    /** Opens a tab beside the one under test, in front or behind it. */
    const openTab = (path: string, active: boolean) =>
      stage.driver.extensionEvaluate<number>(
        `return (await (globalThis.browser ?? chrome).tabs.create({ url: ${JSON.stringify(stage.server.origin + path)}, active: ${active} })).id`,
      );
    const closeTab = (tab: number) =>
      stage.driver.extensionEvaluate(`await (globalThis.browser ?? chrome).tabs.remove(${tab})`);
    const sections = () =>
      stage.driver.evaluateIn<Record<string, boolean>>(
        'panel',
        `return Object.fromEntries([...document.querySelectorAll('details.card')]
          .filter((one) => one.checkVisibility()).map((one) => [one.querySelector('h2').innerText, one.open]))`,
      );

    beforeAll(async () => {
      await go('/product');
      await stage.driver.screening();
      await stage.driver.openPanel();
    });
    afterAll(() => stage.driver.closePanel());

    test('says which page it speaks of and what was found there, with citations', async () => {
      const now = await until((it) => it.includes('84 FR 54004'));
      expect(now).toContain('Hikvision DS-2CD2143G2-I 4 MP dome camera');
      expect(now).toContain(new URL(stage.server.origin).host);
      expect(now).toContain('2 companies on this page are named on a list');
      expect(await until((it) => it.includes('Reading is on for 127.0.0.1.'))).toContain('Copy as');
      expect(now).not.toMatch(/\b(clear|clean|safe|sanctioned|banned)\b/i);
    });

    test('follows the page, keeps closed what was closed, and shows nothing of the page before', async () => {
      await stage.driver.evaluateIn(
        'panel',
        `document.querySelectorAll('details.card[open] > summary h2').forEach((one) => one.click())`,
      );
      await until((it) => !it.includes('Why it was found'));
      await go('/other');
      const now = await until((it) => it.includes('Other shop') && it.includes('1 company on this page'));
      expect(now).not.toContain('Dahua');
      const open = await sections();
      const hikvision = Object.keys(open).find((name) => name.startsWith('Hangzhou Hikvision')) ?? 'none';
      expect(open[hikvision]).toBe(false);
    });

    test('is told of names that come later, long before it would ask by itself', async () => {
      await stage.driver.evaluate(`document.getElementById('late').textContent = 'And one by Dahua Technology.'`);
      await until((it) => it.includes('2 companies on this page'), 8000);
    });

    test('follows the tab in front, and says of a page it cannot read that it was not read', async () => {
      const other = await openTab('/pears', true);
      const now = await until((it) => it.includes('Orchard') && it.includes('No name found in lists dated'));
      expect(now).not.toContain('84 FR 54004');
      await closeTab(other);
      await until((it) => it.includes('Other shop') && it.includes('2 companies'));
      await go('about:blank');
      // Firefox has the page script in some of its empty tabs and not in others.
      const unread = await until((it) => /has not been read|No text could be read on this page/.test(it));
      expect(unread).not.toMatch(/Hikvision|No name found/);
    });

    test('stops and starts the reading of a site, and copies what it shows', async () => {
      await go('/other');
      await until((it) => it.includes('Reading is on for 127.0.0.1.') && it.includes('1 company on this page'));
      const choose = (rule: string) =>
        stage.driver.evaluateIn('panel', `document.querySelector('.site input[value=${rule}]').click()`);
      await choose('off');
      const off = await until((it) => it.includes('127.0.0.1 is never read.') && !it.includes('1 company'));
      expect(off).not.toContain('84 FR 54004');
      await choose('usual');
      await until((it) => it.includes('Reading is on for 127.0.0.1.') && it.includes('1 company on this page'));
      await stage.driver.evaluateIn(
        'panel',
        `[...document.querySelectorAll('.copy-row button')].find((one) => one.textContent === 'Text').click()`,
      );
      // A click made by a script is none to Firefox, and Chromium lets nobody write who has not the keyboard: either is said.
      await until((it) => /Copied as text\.|The browser did not let Listlight copy this\./.test(it));
    });

    test('compares the open tabs, gravest first, and goes to one', async () => {
      await go('/pears');
      await stage.driver.screening();
      const others = [await openTab('/other', false), await openTab('/results', false)];
      await stage.driver.evaluateIn('panel', `document.getElementById('openTabs').click()`);
      const isDone = (it: string) => it.includes('3 of 3 open tabs have been read') && !it.includes('still being read');
      const now = await until(isDone, 30_000);
      expect(now).toMatch(/2 tabs name companies on a list\.\s+1 tab: no name found in lists dated/);
      expect(now).not.toContain('Not read');
      const rows = await stage.driver.evaluateIn<string[]>(
        'panel',
        `return [...document.querySelectorAll('tbody tr')].map((row) => row.innerText.replaceAll(/\\s+/g, ' '))`,
      );
      expect(rows).toHaveLength(3);
      expect(rows[2]).toMatch(/^Orchard .* in front No name found in lists dated/);
      expect(rows.slice(0, 2).every((row) => row.includes('Named on a list') && row.includes('BIS Entity List'))).toBe(
        true,
      );
      await stage.driver.evaluateIn(
        'panel',
        `[...document.querySelectorAll('tbody button')].find((one) => one.innerText === 'Other shop').click()`,
      );
      await until((it) => /Other shop\s+\S+ · in front/.test(it));
      for (const tab of others) await closeTab(tab);
      await until((it) => it.includes('1 of 1 open tab has been read'));
    });

    test('says of a tab that shows another page by now nothing of the page before', async () => {
      await go('/other');
      await stage.driver.screening();
      await until((it) => it.includes('1 tab names a company on a list'));
      await go('about:blank');
      // Firefox lets an empty page be read, Chromium does not.
      await until((it) => !it.includes('Hikvision') && /0 of 1 open tab|no name found/.test(it));
    });

    test('keeps no address of a page anywhere', async () => {
      const stored = await stage.driver.extensionEvaluate<string>(`
        const { storage } = globalThis.browser ?? chrome;
        return JSON.stringify([await storage.local.get(), await storage.sync?.get().catch(() => null)]);`);
      expect(stored).not.toContain(new URL(stage.server.origin).host);
    });
  },
);
