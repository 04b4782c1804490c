import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recordSha256 } from '../../src/evidence/record-hash.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { listsPageIn } from './lists-page.ts';
import { type ServedPage, serve } from './serve.ts';
import { STOP_PAGES, STOPS } from './session-pages.ts';
import { expectedOf, isSettled, nowhere, rowAsExpected, sessionsIn, visit } from './sessions-in.ts';

const LONG = `<!doctype html><title>Long</title><p>Made by Hikvision.</p><div style="height: 2400px; background: linear-gradient(white, teal)"></div><p>End of the page, by Dahua Technology.</p>`;
let turn = 0;
const MORE_PAGES: Record<string, ServedPage> = {
  '/long': LONG,
  '/changing': '<!doctype html><title>Changing</title><p id="c">First words here.</p>',
  '/other-each-time': () => `<!doctype html><title>Turn</title><p>Words of turn ${'x'.repeat(++turn)}.</p>`,
};
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

inBothBrowsers(
  'a spot check in %s',
  () => serve({ ...STOP_PAGES, ...MORE_PAGES }),
  (stage) => {
    const tabInFront = () =>
      stage.driver.extensionEvaluate<number>(
        'return (await (globalThis.browser ?? chrome).tabs.query({ active: true }))[0].id',
      );
    const titles = () =>
      stage.driver.extensionEvaluate<string>(`
        const api = globalThis.browser ?? chrome;
        const tabs = await api.tabs.query({});
        return (await Promise.all(tabs.map(({ id }) => api.action.getTitle({ tabId: id })))).join();`);
    const popupSays = async (sought: string) => {
      let text = '';
      for (let tries = 0; tries < 100 && !text.includes(sought); tries++) {
        await sleep(200);
        text = await stage.driver.popupEvaluate<string>('return document.body.innerText');
      }
      expect(text).toContain(sought);
    };
    const desk = async (hash: string) => {
      const scheme = stage.driver.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
      await stage.driver.openPage('about:blank');
      await stage.driver.openPage(`${scheme}://${stage.driver.extensionHost}/src/desk/index.html${hash}`);
    };
    const page = () => listsPageIn(stage.driver);

    test('keeps a row for each of twenty pages, right in every column', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      const gone = await nowhere();
      await driver.openPage(`${server.origin}${STOPS[0]?.path}`);
      await driver.screening();
      expect(await sessions.call('running-session')).toBeNull();
      const session = await sessions.call('start-session', 'Twenty pages', ['own', 'test']);
      const addressOf = (path: string) => `${path.startsWith('/nowhere') ? gone : server.origin}${path}`;
      for (const [i, { path }] of STOPS.entries()) {
        await visit(driver, addressOf(path));
        const pages = await sessions.pagesUntil(session.id, (all) => all.length === i + 1 && all.every(isSettled));
        expect(pages.map(({ address }) => address)).toEqual(STOPS.slice(0, i + 1).map((one) => addressOf(one.path)));
      }
      const pages = await sessions.call('session-pages', session.id);
      expect(pages.map(rowAsExpected)).toEqual(STOPS.map(expectedOf));
      expect(pages.map(({ number, visits }) => [number, visits])).toEqual(STOPS.map((_, i) => [i + 1, 1]));
      for (const [i, { row }] of STOPS.entries()) {
        expect(await sessions.call('session-text', pages[i]?.id ?? '')).toBe(row.text);
      }
      expect(await sessions.call('running-session')).toMatchObject({
        pages: 20,
        withFindings: 11,
        notWhole: 5,
        records: 0,
      });
    });

    test('says so on the button and in the popup, and counts a page that comes again as a visit', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      const { id } = (await sessions.call('running-session')) as { id: string };
      expect(await titles()).toContain('spot check “Twenty pages” is running');
      await driver.openPage(`${server.origin}${STOPS[1]?.path}#part`);
      const pages = await sessions.pagesUntil(id, (all) => all[1]?.visits === 2);
      expect(pages.map(({ visits }) => visits)).toEqual(STOPS.map((_, i) => (i === 1 ? 2 : 1)));
      await driver.openPopup();
      await popupSays('Spot check “Twenty pages” is running.');
      await popupSays('20 pages kept, 11 with findings.');
    });

    test('keeps evidence by a press in the popup, and of a long page in strips, in a chain that holds', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      const session = (await sessions.call('running-session')) as { id: string };
      await driver.popupEvaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Keep evidence of this page').click()`,
      );
      await popupSays('Evidence no. 1 is kept.');
      await driver.closePopup();
      await driver.openPage(`${server.origin}/long`);
      await driver.screening();
      await driver.evaluate('scrollTo(0, 300)');
      const made = await sessions.call('record-evidence', await tabInFront(), '');
      expect(await driver.evaluate<number>('return Math.round(scrollY)')).toBe(300);
      const { records } = await sessions.call('evidence-of', session.id);
      const [first, second] = records;
      expect(records).toHaveLength(2);
      expect(second).toEqual(made);
      expect([first?.number, first?.previous, second?.number, second?.previous]).toEqual([1, null, 2, first?.sha256]);
      for (const record of records) {
        expect(recordSha256(record)).toBe(record.sha256);
        expect(record).toMatchObject({ session: { id: session.id, name: 'Twenty pages' }, whyNoStrips: null });
        expect(record.screening.hits[0]?.listings[0]?.citations.length).toBeGreaterThan(0);
        for (const file of record.files) {
          const bytes = Buffer.from((await sessions.call('evidence-file', record.id, file.name)) ?? '', 'base64');
          expect([bytes.length, sha256(bytes)]).toEqual([file.bytes, file.sha256]);
          expect(bytes.subarray(1, 4).toString()).toBe('PNG');
          expect(bytes.readUInt32BE(16)).toBe(file.width);
        }
      }
      const [visible, ...strips] = made.files;
      expect(visible).toMatchObject({ what: 'visible', top: 300 });
      // The strips hold the whole page, without a gap.
      const height = await driver.evaluate<number>('return document.scrollingElement.scrollHeight');
      let down = 0;
      for (const strip of strips) {
        expect(strip.top).toBeLessThanOrEqual(down);
        down = strip.top + strip.height;
      }
      expect(strips.length).toBeGreaterThan(2);
      expect(down).toBeGreaterThanOrEqual(height);
      expect(await sessions.call('session-text', made.id)).toContain('End of the page, by Dahua Technology.');
    });

    test('follows a page that changes in its one row, and tells other text at an address apart', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      const { id } = (await sessions.call('running-session')) as { id: string };
      const rowsOf = async (path: string, isWanted: (texts: string[]) => boolean) => {
        const texts = async () => {
          const rows = (await sessions.call('session-pages', id)).filter(({ address }) => address.endsWith(path));
          return Promise.all(rows.map(async (row) => (await sessions.call('session-text', row.id)) ?? ''));
        };
        let now = await texts();
        for (let tries = 0; tries < 60 && !isWanted(now); tries++) {
          await sleep(200);
          now = await texts();
        }
        return now;
      };
      await driver.openPage(`${server.origin}/changing`);
      expect(await rowsOf('/changing', ([text]) => text?.includes('First') === true)).toHaveLength(1);
      await driver.evaluate(`c.textContent = 'Parts by Hikvision now.'`);
      expect(await rowsOf('/changing', ([text]) => text?.includes('Hikvision') === true)).toEqual([
        'Changing\nParts by Hikvision now.\n',
      ]);
      for (const count of [1, 2]) {
        await driver.openPage(`${server.origin}/other-each-time`);
        const found = await rowsOf('/other-each-time', (texts) => texts.length === count && !texts.includes(''));
        expect(new Set(found).size).toBe(count);
      }
    });

    test('keeps of a site that is not to be read that it was opened, and nothing of its text', async () => {
      const { driver, server } = stage;
      const sessions = sessionsIn(driver);
      const { id } = (await sessions.call('running-session')) as { id: string };
      await driver.extensionEvaluate(
        `await (globalThis.browser ?? chrome).runtime.sendMessage({ call: 'set-site', args: ['localhost', 'off'] })`,
      );
      await driver.openPage(`${server.otherOrigin}${STOPS[0]?.path}`);
      const isIt = ({ address }: { address: string }) => address.startsWith(server.otherOrigin);
      const pages = await sessions.pagesUntil(id, (all) => all.some(isIt));
      expect(pages.filter(isIt)).toMatchObject([
        { state: 'unread', why: 'switched-off', textSha256: null, screening: null },
      ]);
      const of = pages.find(isIt)?.id ?? '';
      expect(await sessions.call('session-text', of)).toBeNull();
    });

    test('is read on the desk, stopped, and deleted after a question that names what is lost', async () => {
      const { driver } = stage;
      const sessions = sessionsIn(driver);
      const { id, pages: count } = (await sessions.call('running-session')) as { id: string; pages: number };
      await desk(`#/sessions/${id}`);
      const text = await page().textWith('Garden 4');
      for (const said of [
        'the browser showed an error page',
        'switched off for this site',
        'Read in part',
        'No. 2: Long',
      ])
        expect(text).toContain(said);
      const rows = () => driver.evaluate<number>(`return document.querySelectorAll('.session-pages tbody tr').length`);
      expect(await rows()).toBe(count);
      await driver.evaluate(`
        const select = document.querySelector('.filters select');
        select.value = 'notWhole';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((go) => setTimeout(go, 300));`);
      expect(await rows()).toBe(6);
      await page().press('Stop');
      await page().textWith('The spot check has ended.');
      expect(await sessions.call('running-session')).toBeNull();
      expect(await titles()).not.toContain('spot check');
      await driver.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
      await page().press('Delete this spot check…');
      await page().textWith(`“Twenty pages” would be gone with ${count} pages with their texts and 2 evidence records`);
      await page().press('Delete it');
      await page().textWith('There is no spot check yet.');
      expect(await sessions.call('sessions')).toEqual([]);
      expect((await sessions.call('evidence-of', id)).records).toEqual([]);
    });

    test('is started on the desk, which says first what will be kept', async () => {
      const { driver } = stage;
      await desk('#/sessions');
      await page().textWith(
        'the text and the findings of every page that is opened in any tab are kept on this computer',
      );
      await page().press('Start');
      await page().textWith('Give it a name, so that you find it again.');
      await driver.evaluate(`document.querySelector('.start-session input').value = 'From the desk'`);
      await page().press('Start');
      await page().textWith('Spot check “From the desk” is running.');
      expect(await sessionsIn(driver).call('running-session')).toMatchObject({ name: 'From the desk', pages: 0 });
      await sessionsIn(driver).call('stop-session');
    });
  },
);
