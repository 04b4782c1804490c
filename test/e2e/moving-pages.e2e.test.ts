import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TabScreening } from '../../src/messages/contract.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const many = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('');
const words = many(30, (i) => `lorem${i} `);
const NAME = 'Luopu Haishi Dingxin Electronic Technology Co., Ltd.';

const PAGES = {
  // Replaced while it is being read, as a framework that takes over a served page does.
  '/replaced': `<title>r</title><main id=m>${many(8000, (i) => `<p>para ${i} ${words}</p>`)}</main>
    <footer>Made by Hikvision</footer>
    <script>addEventListener('load', () => setTimeout(() => { m.innerHTML = '<p>Loaded.</p>'; }, 40));</script>`,
  // More different texts than are kept, and one that comes again among them.
  '/again': `<title>a</title><main id=m>${many(2500, (i) => `<div>alpha ${i}</div>`)}<div>Hikvision</div></main>
    <script>function again() { m.innerHTML = ${JSON.stringify(`${many(2500, (i) => `<div>beta ${i}</div>`)}<div>Hikvision</div>`)}; }</script>`,
  '/torn': `<title>t</title><p>Named: Dahua Technology. Hangzhou${'.'.repeat(5000)} Hikvision Digital Technology</p>`,
  '/cut': { type: 'text/plain', body: `${'aaaa '.repeat(13_100)}${NAME} ${words.repeat(50)}` },
  '/crowded': { type: 'text/plain', body: many(3000, (i) => `line ${i} ${i % 5 ? 'pear' : 'Hikvision'}\n`) },
  '/frame-leaves': `<title>f</title><p>outside text</p><iframe id=f src="/named"></iframe>`,
  '/named': '<title>n</title><p>Cameras by Hikvision.</p>',
  '/plain': '<title>p</title><p>Apples and pears.</p>',
  '/framed': '<title>q</title><p>Page with plums.</p><iframe src="/named"></iframe>',
  '/changing': `<title>c</title><p id=c>quiet</p><p id=d>Hik<b>x</b>vision</p>`,
  '/ticker': `<title>k</title><p id=c>time</p><script>setInterval(() => { c.textContent = 'It is now ' + Date.now() + ' in town'; }, 50);</script>`,
};

inBothBrowsers(
  'pages that move in %s',
  () => serve(PAGES),
  (stage) => {
    const entities = ({ screening }: TabScreening) => screening.hits.map(({ entity }) => entity);
    const open = async (path: string) => {
      await stage.driver.openPage(stage.server.origin + path);
      return stage.driver.screening();
    };
    const badge = () =>
      stage.driver.extensionEvaluate<string>(`
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
      // The mark of old lists is not what moves here.
      return texts.join('').replace('!', '');`);
    const findingsBecome = async (wanted: readonly string[]) => {
      const now = async () => entities(await stage.driver.report()).sort();
      for (let tries = 0; tries < 40 && (await now()).join() !== wanted.join(); tries++) await sleep(100);
      expect(await now()).toEqual(wanted);
    };
    const badgeBecomes = async (text: string) => {
      for (let tries = 0; tries < 40 && (await badge()) !== text; tries++) await sleep(100);
      expect(await badge()).toBe(text);
    };

    test('a page that is replaced while it is read is read to its end', async () => {
      expect(entities(await open('/replaced'))).toEqual(['hikvision']);
    });

    test('a text that comes again among thousands of new ones is found again', async () => {
      expect(entities(await open('/again'))).toEqual(['hikvision']);
      await stage.driver.evaluate('again()');
      await sleep(1500);
      expect(entities(await stage.driver.screening())).toEqual(['hikvision']);
    });

    test('a gap of thousands of characters inside a name hides nothing else', async () => {
      const { state, screening } = await open('/torn');
      expect(state).toBe('done');
      expect(screening.hits.map(({ entity }) => entity).sort()).toEqual(['dahua', 'hikvision']);
    });

    test('a name across the cut of a long block is found whole', async () => {
      const { screening } = await open('/cut');
      expect(screening.hits.map(({ matches }) => matches.map(({ text }) => text))).toEqual([[NAME.slice(0, -1)]]);
    });

    test('in one long block the names near the screen are painted, wherever that is', async () => {
      await open('/crowded');
      const tops = `
      await new Promise((go) => setTimeout(go, 700));
      return [...CSS.highlights.values()].flatMap((one) => [...one]).map(({ startContainer, startOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, startOffset + 1);
        return range.getBoundingClientRect().top;
      }).filter((top) => top >= 0 && top < innerHeight).length;`;
      expect(await stage.driver.evaluate<number>(tops)).toBeGreaterThan(3);
      await stage.driver.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      expect(await stage.driver.evaluate<number>(tops)).toBeGreaterThan(3);
    });

    test('changed text is read again: a name that appears, one that is put together, one that goes', async () => {
      expect(entities(await open('/changing'))).toEqual([]);
      await stage.driver.evaluate(`c.firstChild.data = 'now Dahua Technology'; d.querySelector('b').remove();`);
      await findingsBecome(['dahua', 'hikvision']);
      await stage.driver.evaluate(`c.textContent = 'quiet again'; d.remove();`);
      await findingsBecome([]);
      await badgeBecomes('');
    });

    test('the badge forgets a frame that leaves, and the frames of a page that was left', async () => {
      expect(entities(await open('/frame-leaves'))).toEqual(['hikvision']);
      await badgeBecomes('1');
      await stage.driver.evaluate('f.remove()');
      await badgeBecomes('');
      await open('/frame-leaves');
      await badgeBecomes('1');
      await stage.driver.evaluate(`f.removeAttribute('srcdoc'); f.src = 'about:blank'`);
      await badgeBecomes('');
      await open('/plain');
      await open('/framed');
      await badgeBecomes('1');
      await stage.driver.evaluate('setTimeout(() => history.back(), 50)');
      await badgeBecomes('');
      expect(entities(await stage.driver.screening())).toEqual([]);
    });

    test('an open popup follows the page', async () => {
      await open('/changing');
      await stage.driver.openPopup();
      expect(await stage.driver.popupText()).toContain('No name found');
      await stage.driver.evaluate(`c.firstChild.data = 'now Dahua Technology'`);
      let text = '';
      for (let tries = 0; tries < 50 && !text.includes('Dahua'); tries++) {
        await sleep(100);
        text = await stage.driver.popupEvaluate<string>('return document.body.innerText');
      }
      expect(text).toContain('1 company on this page is named on a list: Dahua Technology');
      await stage.driver.closePopup();
    });

    test('a clock on the page is read, and not reported again and again', async () => {
      await open('/ticker');
      const reports = await stage.driver.extensionEvaluate<number>(`
      let reports = 0;
      (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ call }) => { reports += call === 'report-frame'; });
      await new Promise((go) => setTimeout(go, 3000));
      return reports;`);
      expect(reports).toBeLessThanOrEqual(2);
      expect((await stage.driver.report()).state).toBe('done');
    });
  },
);
