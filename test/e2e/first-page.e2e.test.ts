import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { serve } from './serve.ts';

inBothBrowsers(
  'the first page in %s',
  () => serve({ '/named': '<title>n</title><p>Cameras by Hikvision.</p>' }),
  (stage) => {
    const address = (path: string) => {
      const { browser, extensionHost } = stage.driver;
      return `${browser === 'firefox' ? 'moz' : 'chrome'}-extension://${extensionHost}/src/welcome/${path}`;
    };
    const becomes = async <T>(body: string, wanted: T) => {
      for (let tries = 0; tries < 80 && (await stage.driver.evaluate<T>(body)) !== wanted; tries++) await sleep(100);
      expect(await stage.driver.evaluate<T>(body)).toBe(wanted);
    };
    const settings = () =>
      stage.driver.extensionEvaluate<Record<string, unknown>>(`
        const { storage } = globalThis.browser ?? chrome;
        const { settings, reading } = await storage.local.get(null);
        return { ...settings, reading };`);

    test('opened by itself once, after the installation', () => {
      expect(stage.driver.firstPages).toBe(1);
    });

    test('says which lists are held and how old, and what the keys are', async () => {
      await stage.driver.openPage(address('index.html'));
      await becomes(`return document.querySelectorAll('table').length`, 2);
      const text = await stage.driver.evaluate<string>('return document.body.innerText');
      expect(text).toContain('BIS Entity List');
      expect(text).toMatch(/9 Jul 2026 \d+ days old/);
      expect(text).toContain('25, excerpt');
      expect(text).toContain('Nothing leaves this computer');
      expect(text).toMatch(/Read this site, or stop reading it\s+\S*Shift\+O/);
      expect(await stage.driver.errors()).toEqual([]);
    });

    test('asks where to read, and what is chosen holds at once', async () => {
      await stage.driver.openPage(address('index.html'));
      await becomes(`return document.querySelectorAll('[name=where]').length`, 3);
      expect(await stage.driver.evaluate(`return document.querySelector('[name=where]:checked').value`)).toBe('all');
      await stage.driver.evaluate(`document.querySelector('[value=chosen]').click()`);
      await becomes(`return document.querySelectorAll('[type=checkbox]:not(:checked)').length >= 11`, true);
      await becomes(`return document.body.innerText.includes('Saved.')`, true);
      expect(await settings()).toMatchObject({ where: 'chosen', reading: 'ask' });
      await stage.driver.evaluate(
        `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith('Newegg')).querySelector('input').click()`,
      );
      for (let tries = 0; tries < 40 && !(await settings()).sitesOn; tries++) await sleep(50);
      await becomes(`return document.querySelectorAll('[type=checkbox]:checked').length`, 1);
      await stage.driver.evaluate(`
        const field = document.querySelector('.add-site input');
        field.value = 'https://www.Supplier.example:8080/x';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 50));
        document.querySelector('.add-site button').click();`);
      await becomes(
        `return document.querySelector('.own-sites')?.textContent.includes('supplier.example') ?? false`,
        true,
      );
      expect((await settings()).sitesOn).toEqual(['newegg.com', 'newegg.ca', 'supplier.example']);
      await stage.driver.evaluate(`document.querySelector('[value=all]').click()`);
      for (let tries = 0; tries < 40 && (await settings()).where !== 'all'; tries++) await sleep(50);
      expect(await settings()).toMatchObject({ where: 'all', reading: 'all' });
    });

    test('leads to a sample that is read by the scanner itself, card and popup and all', async () => {
      await stage.driver.openPage(address('sample/index.html'));
      await becomes(`return /\\d companies were found/.test(document.body.innerText)`, true);
      const { screening, state } = await stage.driver.screening();
      expect(state).toBe('done');
      const found = screening.hits.map(({ entity }) => entity);
      for (const entity of ['hikvision', 'dahua', 'ezviz', 'luopu_haishi']) expect(found).toContain(entity);
      expect(screening.contradictions.length).toBeGreaterThan(0);
      // Nothing of what we say about the page is taken for the page.
      expect(await stage.driver.evaluate('return CSS.highlights.size')).toBeGreaterThan(1);
      const [x, y] = await stage.driver.evaluate<[number, number]>(`
        const [range] = CSS.highlights.get('listlight-listed');
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { left, top, width, height } = live.getBoundingClientRect();
        return [left + width / 2, top + height / 2];`);
      await stage.driver.movePointer(x, y);
      await becomes(`return document.querySelector('listlight-card') !== null`, true);
      await stage.driver.openPopup();
      expect(await stage.driver.popupText()).toContain('Hangzhou Hikvision');
      await stage.driver.closePopup();
      expect(await stage.driver.errors()).toEqual([]);
    });

    test('an open sample does not answer in the background’s place', async () => {
      await stage.driver.extensionEvaluate(
        `await (globalThis.browser ?? chrome).tabs.create({ url: ${JSON.stringify(address('sample/index.html'))}, active: false })`,
      );
      await sleep(800);
      await stage.driver.openPage(`${stage.server.origin}/named`);
      const { screening } = await stage.driver.screening();
      expect(screening.hits.map(({ entity }) => entity)).toEqual(['hikvision']);
      expect(screening.coverage.unreadable).toEqual([]);
    });

    test('does not open again: neither at the next start nor with another version in its place', async () => {
      const profile = mkdtempSync(join(tmpdir(), 'listlight-profile-'));
      const start = stage.driver.browser === 'firefox' ? startFirefox : startChromium;
      try {
        // Firefox takes the extension for a new one each time, with what the old one stored.
        for (const wanted of [1, 0]) {
          const driver = await start(undefined, undefined, profile);
          const { firstPages } = driver;
          await driver.close();
          expect(firstPages).toBe(wanted);
        }
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }, 60_000);
  },
);
