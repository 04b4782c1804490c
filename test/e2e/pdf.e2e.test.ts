import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cutOff, dataSheet, filledForm, locked, longTender, scanned, withoutEnd } from '../fixtures/pdf/documents.ts';
import { inBothBrowsers, type Stage } from './both-browsers.ts';
import { type PdfPage, pdfPageIn } from './pdf-page.ts';
import { type ServedPage, serve } from './serve.ts';

const PDF = 'application/pdf';
const HTML = '<!doctype html><title>Log in</title><form></form>';
/** Paths that were asked for, with the cookies that came along. */
const asked: { path: string; cookie: string }[] = [];

const pages: Record<string, ServedPage> = {
  '/sheet.pdf': { type: PDF, body: dataSheet() },
  '/members.pdf': ({ headers }) =>
    headers.cookie?.includes('member=1') ? { type: PDF, body: dataSheet() } : { type: PDF, status: 403, body: 'no' },
  '/log-in': {
    headers: { 'set-cookie': 'member=1; SameSite=Strict; HttpOnly' },
    body: '<title>l</title><p>Welcome.</p>',
  },
  '/login.pdf': { type: PDF, body: HTML },
  '/picture.pdf': { type: PDF, body: Buffer.from('\x89PNG\r\n') },
  '/large.pdf': { type: PDF, headers: { 'content-length': '104857601', connection: 'close' }, body: '%PDF-1.4' },
  '/part.pdf': { type: PDF, headers: { 'content-length': '90000', connection: 'close' }, body: dataSheet() },
};
for (const [path, page] of Object.entries(pages)) {
  pages[path] = (request) => {
    asked.push({ path, cookie: request.headers.cookie ?? '' });
    return typeof page === 'function' ? page(request) : page;
  };
}

inBothBrowsers(
  'PDFs in %s',
  () => serve(pages),
  (stage) => {
    let page: PdfPage;
    beforeAll(() => {
      page = pdfPageIn(stage.driver);
    });
    beforeEach(() => {
      asked.length = 0;
    });

    describe('a file', () => {
      const sayNames = (text: string) => {
        expect(text).toContain('3 companies in this document are named on a list:');
        // Broken over a line end on page 1, at a hyphen on page 2, by codes of fonts that are not in the file on page 4.
        expect(text).toMatch(/“Luopu Haishi Dingxin Electronic Technology Co., Ltd”\s+1 place[\s\S]*?page 1\s/);
        expect(text).toMatch(/“Hik- vision”\s+1 place[\s\S]*?page 2\s/);
        expect(text).toMatch(/“海康威视数字技术”\s+1 place, as the maker or brand\s+page 4\s/);
        expect(text).toMatch(/“海康威视”\s+1 place\s+page 4\s/);
        expect(text).toMatch(/“Zhejiang Dahua Technology”\s+1 place[\s\S]*?page 5\s/);
        expect(text).toContain('Page 3 holds no text that can be read (probably a picture).');
        expect(text).toContain('Read 5 pages (1 without text)');
        expect(text).not.toContain('Show on the page');
      };

      test('chosen by its button is read: names with their pages, and the page that is a picture', async () => {
        await page.open();
        await stage.driver.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
        await page.choose('sheet.pdf', dataSheet());
        const [, text] = [await page.result(), await openAll(stage)];
        sayNames(text);
        expect(text).toContain('84 FR 54004');
        expect(await page.violations()).toEqual([]);
      });

      test('dropped on the page is read, without leaving it; several at once are not', async () => {
        await page.open();
        await page.drop({ 'a.pdf': dataSheet(), 'b.pdf': dataSheet() });
        expect(await page.result()).toContain('One PDF at a time, please.');
        await page.drop({ 'sheet.pdf': dataSheet() });
        await page.result();
        sayNames(await openAll(stage));
        expect(await stage.driver.evaluate('return location.pathname')).toBe('/src/pdf/index.html');
      });

      test('of pictures only says so, and not that nothing was found', async () => {
        await page.open();
        await page.choose('scanned.pdf', scanned());
        const text = await page.result();
        expect(text).toContain('No text could be read in this document.');
        expect(text).toContain('Pages 1 and 2 hold no text that can be read (probably pictures).');
        expect(text).not.toContain('No name found');
      });

      test('is read with the fields that were filled in and the comments on it', async () => {
        await page.open();
        await page.choose('form.pdf', filledForm());
        const [, text] = [await page.result(), await openAll(stage)];
        expect(text).toMatch(/“Zhejiang Dahua Technology”\s+1 place/);
        expect(text).toMatch(/page 1\s+…Hikvision is no longer offered…/);
      });

      test.each([
        ['hello', Buffer.from('hello'), 'This is not a PDF'],
        ['a web page', Buffer.from(HTML), 'This is not a PDF'],
        ['nothing', Buffer.alloc(0), '0 bytes'],
        ['locked', locked(), 'protected by a password'],
        ['half of one', cutOff(0.6), 'its inside is broken or cut off'],
      ])('that is %s is refused in a sentence', async (_, bytes, sentence) => {
        await page.open();
        await page.choose('x.pdf', bytes);
        const text = await page.result();
        expect(text).toContain('This document has not been read.');
        expect(text).toContain(sentence);
        expect(text).not.toContain('Lists used');
      });

      test('that lacks its end is read as far as it goes, and said to be', async () => {
        await page.open();
        await page.choose('x.pdf', withoutEnd());
        const text = await page.result();
        expect(text).toContain('3 companies in this document');
        expect(await openAll(stage)).toContain('its end mark is missing, so it may be cut off');
      });

      test('of 300 pages is followed page by page and can be stopped', async () => {
        await page.open();
        const tender = longTender(300);
        await page.choose('tender.pdf', tender);
        // Runs in the page itself, so it only sees progress if the page stays awake.
        const seen = await stage.driver.evaluate<number[]>(`
        const seen = new Set();
        while (seen.size < 12) {
          const bar = document.querySelector('progress');
          if (bar) seen.add(bar.value);
          await new Promise((go) => setTimeout(go, 5));
        }
        document.querySelector('header button').click();
        return [...seen];`);
        expect(Math.max(...seen)).toBeLessThan(300);
        expect(await page.result()).toContain('Stopped. Nothing is known about this document.');
        await sleep(500);
        expect(await page.result()).not.toContain('Lists used');
        await page.choose('tender.pdf', tender);
        expect(await page.result()).toContain('1 company in this document is named on a list');
        expect(await openAll(stage)).toMatch(/page 300\s+…Cameras by Hikvision/);
      });
    });

    describe('an address', () => {
      const press = () =>
        stage.driver.evaluate(`
        document.querySelector('.main-action').focus();
        document.querySelector('.main-action').click();`);

      test('is asked for once, after the click on the button that shows it', async () => {
        const address = `${stage.server.origin}/sheet.pdf`;
        await page.open(address);
        await sleep(500);
        expect(await stage.driver.evaluate(`return document.querySelector('.main-action').innerText`)).toContain(
          address,
        );
        expect(asked).toEqual([]);
        await press();
        const text = await page.result();
        expect(text).toContain('3 companies in this document');
        expect(text).toContain(address);
        // The button is gone; the keyboard goes on from here.
        expect(await stage.driver.evaluate('return document.activeElement.localName')).toBe('header');
        expect(asked.map(({ path }) => path)).toEqual(['/sheet.pdf']);
        expect(await page.violations()).toEqual([]);
      });

      test('behind a login is fetched as the user who is logged in', async () => {
        await stage.driver.openPage(`${stage.server.origin}/log-in`);
        asked.length = 0;
        await page.open(`${stage.server.origin}/members.pdf`);
        await press();
        expect(await page.result()).toContain('3 companies in this document');
        expect(asked).toEqual([{ path: '/members.pdf', cookie: 'member=1' }]);
      });

      test.each([
        ['/none.pdf', 'there is nothing at this address. (404'],
        ['/login.pdf', 'The server sent a web page and not a PDF'],
        ['/picture.pdf', 'This is not a PDF'],
        ['/large.pdf', 'larger than 100 MB'],
        ['/part.pdf', 'It came only in part'],
      ])('%s: %s', async (path, sentence) => {
        await page.open(stage.server.origin + path);
        await press();
        const text = await page.result();
        expect(text).toContain('This document has not been read.');
        expect(text).toContain(sentence);
      });

      test('of a file of this computer, or of nothing that can be fetched, has no button', async () => {
        await page.open('file:///home/me/tender.pdf');
        expect(await page.result()).toContain('An extension may not open files of this computer by their address.');
        await page.open('ftp://example.com/tender.pdf');
        expect(await page.result()).toContain('Only addresses that begin with https or http can be fetched.');
        expect(await stage.driver.evaluate(`return document.querySelector('.main-action')`)).toBeNull();
      });
    });

    test('the popup over an open PDF offers to read it, and asks no server', async () => {
      const address = `${stage.server.origin}/sheet.pdf`;
      await stage.driver.openPage(address);
      await stage.driver.openPopup();
      const text = await stage.driver.popupText();
      expect(text).toContain('This page has not been read.');
      expect(text).toContain('Read this PDF');
      expect(text).toContain('Reading is on for 127.0.0.1, but of this page nothing has been read.');
      asked.length = 0;
      await stage.driver.popupEvaluate(
        `setTimeout(() => [...document.querySelectorAll('button')].find((one) => one.innerText === 'Read this PDF').click(), 100)`,
      );
      const opened = await stage.driver.extensionEvaluate<string[]>(`
      const api = globalThis.browser ?? chrome;
      for (let tries = 0; tries < 100; tries++) {
        const tabs = (await api.tabs.query({})).filter(({ url }) => url?.includes('/src/pdf/index.html'));
        if (tabs.length > 0) {
          await new Promise((go) => setTimeout(go, 500));
          await api.tabs.remove(tabs.map(({ id }) => id));
          return tabs.map(({ url }) => new URL(url).searchParams.get('address'));
        }
        await new Promise((go) => setTimeout(go, 100));
      }
      return [];`);
      expect(opened).toEqual([address]);
      expect(asked).toEqual([]);
    });

    test('no other page of the extension may ask a server, nor make an address for code', async () => {
      const tryBoth = `
      const tried = [];
      try { await fetch(${JSON.stringify(`${stage.server.origin}/sheet.pdf`)}); tried.push('fetched'); } catch { tried.push('refused'); }
      if (globalThis.trustedTypes) {
        try { trustedTypes.createPolicy('listlight-pdf-worker', { createScriptURL: (url) => url }); tried.push('made'); }
        catch { tried.push('refused'); }
      } else tried.push('refused');
      return tried;`;
      expect(await stage.driver.extensionEvaluate(tryBoth)).toEqual(['refused', 'refused']);
      expect(asked).toEqual([]);
    });
  },
);

/** The page's text with everything folded out. */
async function openAll({ driver }: Stage): Promise<string> {
  await driver.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true;
    await new Promise((go) => setTimeout(go, 200));`);
  return driver.evaluate('return document.body.innerText');
}
