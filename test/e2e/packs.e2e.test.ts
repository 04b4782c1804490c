import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../.config/find-browser.mjs';
import { buildPack } from '../../src/evidence/build-pack.ts';
import { readZip } from '../../src/evidence/zip/read-zip.ts';
import { sampleContent } from '../fixtures/sample-pack.ts';
import { inBothBrowsers } from './both-browsers.ts';
import type { Driver } from './driver.ts';
import { serve } from './serve.ts';
import { isSettled, sessionsIn } from './sessions-in.ts';
import { runVerify } from './verify-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files of a pack into a folder; answers the address of the report. */
function unpack(zip: Uint8Array, into: string): string {
  for (const { name, bytes } of readZip(zip).files) {
    mkdirSync(join(into, dirname(name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  return pathToFileURL(join(into, 'index.html')).href;
}

/** Exports the pack of a session from the desk, by its button; what the browser would save, and the head that is shown. */
async function exportFrom(driver: Driver, session: string): Promise<{ zip: Buffer; head: string; name: string }> {
  const scheme = driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  await driver.openPage(
    `${scheme}://${driver.extensionHost}/src/desk/index.html#/sessions/${encodeURIComponent(session)}`,
  );
  const { base64, ...rest } = await driver.evaluate<{ base64: string; head: string; name: string }>(`
    const until = async (look) => {
      const deadline = Date.now() + 30000;
      for (;;) {
        const found = look();
        if (found) return found;
        if (Date.now() > deadline) throw new Error('it does not come: ' + document.body.innerText);
        await new Promise((go) => setTimeout(go, 50));
      }
    };
    // What a click on the link would save.
    let saved;
    HTMLAnchorElement.prototype.click = function () { saved = { href: this.href, name: this.download }; };
    let blob;
    const create = URL.createObjectURL;
    URL.createObjectURL = (given) => { blob = given; return create.call(URL, given); };
    (await until(() => document.querySelector('.export-pack button:not(:disabled)'))).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const head = await until(() => document.querySelector('.pack-head')?.value);
    const base64 = await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onerror = () => reject(reader.error);
      reader.onload = () => resolve(reader.result.split(',')[1]);
      reader.readAsDataURL(blob);
    });
    return { base64, head, name: saved.name };`);
  return { ...rest, zip: Buffer.from(base64, 'base64') };
}

inBothBrowsers(
  'an evidence pack out of %s',
  () =>
    serve({
      '/named':
        '<title>Named</title><p>The new Hikvision dome camera.</p><div style="height:1500px"></div><p>EZVIZ too.</p>',
      '/none': '<title>None</title><p>Apples and pears.</p>',
      '/part': '<title>Part</title><p>Dahua Technology recorder.</p><canvas width="300" height="200"></canvas>',
    }),
  (stage) => {
    test('verifies with the command line; one flipped byte is named; its report opens without network', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      await driver.openPage('about:blank');
      const session = await sessions.call('start-session', 'Autumn <check>', ['own']);
      for (const [i, path] of ['/named', '/none', '/part'].entries()) {
        await driver.openPage(`${server.origin}${path}`);
        await sessions.pagesUntil(session.id, (all) => all.length === i + 1 && all.every(isSettled));
        if (path === '/none') continue;
        const tab = await driver.extensionEvaluate<number>(`
          const tabs = await (globalThis.browser ?? chrome).tabs.query({});
          return tabs.find(({ url }) => url === ${JSON.stringify(server.origin + path)}).id;`);
        await driver.extensionEvaluate(`await (globalThis.browser ?? chrome).tabs.update(${tab}, { active: true })`);
        const record = await sessions.call('record-evidence', tab, '');
        expect(record.files.length).toBeGreaterThan(0);
      }
      await sessions.call('stop-session');
      const { zip, head, name } = await exportFrom(driver, session.id);
      expect(name).toMatch(/^pack-Autumn-check-\d{4}-\d\d-\d\d\.zip$/);
      const path = join(folder, `${driver.browser}.zip`);
      writeFileSync(path, zip);
      const whole = await runVerify(path, '--head', head);
      expect(whole.text).toContain('Whole: nothing was changed');
      expect(whole.text).toMatch(/records: 2 records fit their own hash/);
      // The texts of the pages are in it, and are what their hashes say.
      expect(whole.text).toMatch(/and 3 texts of pages: as they were kept\n/);
      expect(whole.code).toBe(0);

      const shot = readZip(zip).files.find((file) => file.name.startsWith('shots/0002-'));
      if (!shot) throw new Error('no picture of the second record');
      shot.bytes[shot.bytes.length >> 1] = (shot.bytes[shot.bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(path, zip);
      const broken = await runVerify(path, '--head', head);
      expect(broken.code).toBe(1);
      expect(broken.text).toContain(
        `Broken. The first item that is not as it was: record 2 (${server.origin}/part): its picture ${shot.name} was changed`,
      );
      shot.bytes[shot.bytes.length >> 1] = (shot.bytes[shot.bytes.length >> 1] ?? 0) ^ 1;

      await driver.openPage('about:blank');
      await driver.openPage(unpack(zip, join(folder, driver.browser)));
      const seen = await driver.evaluate<{ asked: string[]; widths: number[]; text: string; style: string }>(`
        await Promise.all([...document.images].map((one) => one.decode()));
        return {
          asked: performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol),
          widths: [...document.images].map(({ naturalWidth }) => naturalWidth),
          text: document.body.innerText,
          style: getComputedStyle(document.querySelector('table')).borderCollapse,
        };`);
      expect(seen.asked.filter((protocol) => protocol !== 'file:')).toEqual([]);
      expect(seen.widths.length).toBeGreaterThan(1);
      expect(seen.widths.every((width) => width > 100)).toBe(true);
      expect(seen.style).toBe('collapse');
      for (const part of [
        'Autumn <check>',
        'No name found in lists dated',
        'Hangzhou Hikvision',
        '84 FR 54004',
        `${server.origin}/part`,
      ]) {
        expect(seen.text).toContain(part);
      }
    });
  },
);

describe('the report of a pack on paper', () => {
  const content = sampleContent(3, { width: 1200, height: 1600 });
  const address = unpack(buildPack(content).zip, join(folder, 'printed'));

  test.each([
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const)(
    '%s: every record begins a sheet, nothing is cut off, every page is numbered',
    async (format, width, height) => {
      const browser = await chromium.launch({
        executablePath: findBrowser('chromium') ?? '',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      try {
        const page = await browser.newPage();
        const asked: string[] = [];
        await page.route('**', (route) => {
          const { protocol } = new URL(route.request().url());
          if (protocol !== 'file:') asked.push(route.request().url());
          return protocol === 'file:' ? route.continue() : route.abort();
        });
        await page.goto(address);
        const pdf = await page.pdf({ format });
        expect(asked).toEqual([]);
        const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
        const { numPages, getPage } = await loading.promise.then((one) => ({
          numPages: one.numPages,
          getPage: one.getPage.bind(one),
        }));
        const starts: number[] = [];
        let all = '';
        for (let number = 1; number <= numPages; number++) {
          const sheet = await getPage(number);
          expect(Math.abs((sheet.view[2] ?? 0) - width)).toBeLessThan(2);
          expect(Math.abs((sheet.view[3] ?? 0) - height)).toBeLessThan(2);
          const items = (await sheet.getTextContent()).items.filter((item) => 'str' in item);
          for (const { transform, width: wide, str } of items) {
            const [left, bottom] = [transform[4] as number, transform[5] as number];
            expect(left, str).toBeGreaterThan(20);
            expect(left + wide, str).toBeLessThan(width - 20);
            expect(bottom, str).toBeGreaterThan(10);
            expect(bottom, str).toBeLessThan(height - 10);
          }
          const text = items.map(({ str }) => str).join('');
          expect(text).toContain(`Page ${number} of ${numPages}`);
          if (/SHA-256 of this record/.test(text.replaceAll(/\s/g, ' '))) starts.push(number);
          all += text;
        }
        await loading.destroy();
        expect(new Set(starts).size).toBe(content.records.length);
        const dense = all.replaceAll(/\s/g, '');
        for (const { sha256, previous, files } of content.records) {
          expect(dense).toContain(sha256);
          expect(dense).toContain(previous ?? 'none:itisthefirst');
          for (const file of files) expect(dense).toContain(file.sha256);
        }
      } finally {
        await browser.close();
      }
    },
  );
});
