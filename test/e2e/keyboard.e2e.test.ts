import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT, type Surface } from './driver.ts';
import { listsPageIn } from './lists-page.ts';
import { serve } from './serve.ts';
import { putAway } from './surfaces/surface-state.ts';
import { SURFACE_PAGES, SURFACE_STATES } from './surfaces/surfaces.ts';

const sample = (name: string) => readFileSync(join(ROOT, `test/pages/samples/${name}.html`), 'utf8');
const PAGES = {
  '/product': sample('product'),
  '/results': sample('results'),
  '/other': '<title>Other shop</title><p>A camera by Hikvision.</p>',
};
const MOST_STOPS = 120;

/** What holds the keyboard. */
type Stop = { text: string; href: string; isSeen: boolean };

const STOP = `
  const one = document.activeElement;
  const isMarked = (it) => it !== null && getComputedStyle(it).outlineStyle !== 'none';
  return { text: (one.ariaLabel || one.innerText || '').replaceAll(/\\s+/g, ' ').trim(), href: one.href ?? '', isSeen: isMarked(one) || isMarked(one.closest('tr')) };`;

/** Pages of the extension that are gone through; not after a download, whose panel takes the keys in Firefox. */
const WALKED = ['settings-chosen', 'decisions', 'data', 'data-reset', 'welcome-chosen', 'sample', 'lists', 'help'];
/** What can be worked and was not reached; of radio buttons the chosen one stands for all. */
const MISSED = `
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  return [...all].filter((one) => one.checkVisibility() && !one.matches(':disabled') && one.tabIndex >= 0 &&
    !one.hasAttribute('data-reached') && !(one.type === 'radio' && !one.checked)).map((one) => one.outerHTML.slice(0, 160));`;

inBothBrowsers(
  'by keyboard alone in %s',
  () => serve({ ...SURFACE_PAGES, ...PAGES }),
  (stage) => {
    const stop = (at: Surface) => stage.driver.evaluateIn<Stop>(at, STOP);
    /** Goes on with Tab to the first thing that fits; whatever has the keyboard on the way shows that it has. */
    const tabTo = async (at: Surface, fits: (stop: Stop) => boolean) => {
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await stage.driver.pressIn(at, 'Tab');
        const now = await stop(at);
        if (now.text !== '') expect(now, 'the keyboard can be seen').toMatchObject({ isSeen: true });
        if (fits(now)) return now;
      }
      throw new Error('The keyboard did not come to it.');
    };
    const until = async (isSo: () => Promise<boolean>) => {
      // A page that is being left answers nothing.
      const isSoNow = () => isSo().catch(() => false);
      for (let tries = 0; tries < 100 && !(await isSoNow()); tries++) await sleep(100);
      expect(await isSoNow()).toBe(true);
    };
    const textOf = (at: Surface) => stage.driver.evaluateIn<string>(at, 'return document.body.innerText');
    const tabs = () =>
      stage.driver.extensionEvaluate<{ id: number; title: string; active: boolean; url: string }[]>(
        `return (await (globalThis.browser ?? chrome).tabs.query({})).map(({ id, title, active, url, pendingUrl }) => ({ id, title, active, url: pendingUrl || url || '' }))`,
      );
    const open = async (path: string) => {
      await stage.driver.openPage(stage.server.origin + path);
      await stage.driver.screening();
    };

    test('procurement reads the answer, jumps to the place and opens the citation', async () => {
      await open('/product');
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const told = await stage.driver.popupEvaluate<string>(`return document.querySelector('[role=status]').innerText`);
      expect(told).toContain('2 companies on this page are named on a list');
      await tabTo('popup', ({ text }) => text.startsWith('Show on the page: “'));
      await stage.driver.pressIn('popup', 'Enter');
      await until(async () => / 1 of \d+, /.test((await textOf('popup')).replaceAll(/\s+/g, ' ')));
      const citation = await tabTo('popup', ({ href }) => href.startsWith('https://'));
      expect(citation.text).not.toBe('');
      const before = (await tabs()).length;
      // The popup goes as the new tab comes, and the key may not be let go in it any more.
      await stage.driver.pressIn('popup', 'Enter').catch(() => undefined);
      await until(async () => (await tabs()).length === before + 1);
      const opened = (await tabs()).at(-1);
      await stage.driver.extensionEvaluate(`await (globalThis.browser ?? chrome).tabs.remove(${opened?.id})`);
      await stage.driver.closePopup();
    });

    test('a buyer of cameras filters a page of results, and compares the open tabs', async () => {
      await open('/results');
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const shown = () =>
        stage.driver.evaluate<number>(
          `return [...document.querySelectorAll('li.card')].filter((one) => one.checkVisibility()).length`,
        );
      const all = await shown();
      await tabTo('popup', ({ text }) => / results on this page /.test(text));
      await stage.driver.pressIn('popup', 'Enter');
      await tabTo('popup', ({ text }) => text === 'Show only these results on the page');
      await stage.driver.pressIn('popup', 'Enter');
      await until(async () => (await shown()) < all && (await shown()) > 0);
      await stage.driver.closePopup();

      await stage.driver.extensionEvaluate(
        `await (globalThis.browser ?? chrome).tabs.create({ url: ${JSON.stringify(`${stage.server.origin}/other`)}, active: false })`,
      );
      await stage.driver.openPanel();
      await tabTo('panel', ({ text }) => text === 'This page');
      await stage.driver.pressIn('panel', 'ArrowRight');
      expect((await stop('panel')).text).toBe('Open tabs');
      await until(async () => (await textOf('panel')).includes('2 tabs name companies on a list'));
      await tabTo('panel', ({ text }) => text === 'Other shop');
      await stage.driver.pressIn('panel', 'Enter');
      await until(async () => (await tabs()).some(({ title, active }) => title === 'Other shop' && active));
      await stage.driver.closePanel();
      const other = (await tabs()).find(({ title }) => title === 'Other shop');
      await stage.driver.extensionEvaluate(`await (globalThis.browser ?? chrome).tabs.remove(${other?.id})`);
    });

    test.each(WALKED)('everything on %s is reached, and seen when it is', async (name) => {
      const state = SURFACE_STATES.find((one) => one.name === name);
      if (!state) throw new Error(`There is no ${name}.`);
      await state.bring(stage);
      // The way begins before the first thing, wherever the keyboard was.
      await stage.driver.evaluate(`
        const start = document.createElement('span');
        start.tabIndex = -1;
        start.setAttribute('data-reached', '');
        document.body.prepend(start);
        start.focus();`);
      const isAgain = () =>
        stage.driver.evaluate<boolean>(`return document.activeElement.matches('body, [data-reached]')`);
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await stage.driver.press('Tab');
        // A browser with much to do moves the keyboard late.
        if (await isAgain()) await sleep(500);
        if (await isAgain()) break;
        await stage.driver.evaluate(`document.activeElement.setAttribute('data-reached', '')`);
        const now = await stage.driver.evaluate<Stop & { html: string }>(
          STOP.replace('return {', 'return { html: one.outerHTML.slice(0, 160),'),
        );
        expect(now, now.html).toMatchObject({ isSeen: true });
      }
      const missed = await stage.driver.evaluate<string[]>(MISSED);
      expect(missed).toEqual([]);
      await putAway(stage, state);
    });

    test('an auditor asks for a company on a day, and reads the help', async () => {
      const page = listsPageIn(stage.driver);
      await page.open('#/lists');
      await page.textWith('Lists held');
      await tabTo('page', ({ text }) => text === 'Parties');
      await stage.driver.press('Enter');
      await page.textWith('parties');
      await page.open('#/party?id=luopu_haishi');
      await page.textWith('88 FR 18985');
      await stage.driver.evaluate(`document.querySelector('input[type=date]').previousElementSibling.scrollIntoView()`);
      for (let stops = 0; stops < MOST_STOPS; stops++) {
        await stage.driver.press('Tab');
        if (await stage.driver.evaluate(`return document.activeElement.matches('input[type=date]')`)) break;
      }
      await stage.driver.type('03032023');
      await until(async () => (await stage.driver.evaluate<string>('return location.hash')).includes('day=2023-03-03'));
      await page.textWith(/not yet/i);
      await tabTo('page', ({ text }) => text === 'Help');
      await stage.driver.press('Enter');
      await until(async () =>
        (await stage.driver.evaluate<string>('return location.pathname')).endsWith('/src/help/index.html'),
      );
      await page.textWith('What “no name found” means');
      await tabTo('page', ({ text }) => text === 'Troubleshooting information');
      await stage.driver.press('Enter');
      await until(() => stage.driver.evaluate(`return !document.querySelector('.support button').disabled`));
      await tabTo('page', ({ text }) => text === 'Copy troubleshooting information');
      await stage.driver.press('Enter');
      await page.textWith(/Copied\.|Select the text/);
      const told = await stage.driver.evaluate<string>(`return document.querySelector('textarea').value`);
      expect(told).toMatch(/^Listlight \d/);
      expect(told).toMatch(/\n {2}us-bis-el: of \d{4}-\d\d-\d\d, \d+ days/);
      expect(told).not.toMatch(/:\/\/|127\.0\.0\.1|localhost/);
    });
  },
);
