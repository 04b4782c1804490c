import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { StepPlace } from '../../src/model/step-place.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { type ServedPage, serve } from './serve.ts';

const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const PAGES: Record<string, ServedPage> = {
  '/product': readFileSync(join(ROOT, 'test/pages/samples/product.html'), 'utf8'),
  '/strict': {
    headers: { 'content-security-policy': STRICT },
    body: '<title>s</title><p id=a>Cameras by Hikvision</p>',
  },
  '/covered': `<title>c</title><p id=a>Cameras by Hikvision</p>
    <div style="position:fixed;inset:0;background:white">nothing here</div>`,
  '/stretched': `<title>l</title><article style="position:relative;width:300px">
    <p id=a>Hikvision</p><a href="#x" id=x>Dome</a><style>#x::after { content: ''; position: absolute; inset: 0 }</style></article>`,
  '/removes': `<title>r</title><p id=a>Cameras by Hikvision</p><script>
    window.seen = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) { window.seen += 1; node.remove(); }
    }).observe(document.documentElement, { childList: true });</script>`,
  '/overlay': `<title>o</title><style>listlight-card, html > * { display: none !important; opacity: 0 !important; transform: translate(-9000px) !important }
    body { display: block !important; opacity: 1 !important; transform: none !important; overflow: hidden; height: 90px }</style>
    <p id=a>Cameras by Hikvision</p><div style="position:fixed;inset:60px 0 0 0;z-index:2147483647;background:red"></div>`,
  '/steps': `<title>t</title><button id=b>b</button><p>First Hikvision</p><p style="display:none">Hidden Hikvision</p>
    <div style="height:3000px"></div><p>Second Hikvision</p><iframe src="{{other}}/inner" style="width:600px;height:400px"></iframe>`,
  '/inner': '<p>Inner Dahua Technology</p>',
  '/shadow': `<title>w</title><p>Apples</p><div id=c></div><script>
    c.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed Hikvision cameras</p>';</script>`,
  '/fights': `<title>f</title><p id=a>Cameras by Hikvision</p><script>
    window.cleared = 0;
    setInterval(() => { if (CSS.highlights.size) { cleared += 1; CSS.highlights.clear(); } }, 20);</script>`,
};

inBothBrowsers(
  'the card in %s',
  () => serve(PAGES),
  (stage) => {
    const open = async (path: string) => {
      await stage.driver.movePointer(5, 5);
      await stage.driver.openPage(stage.server.origin + path);
      await stage.driver.screening();
      // Names are painted in the frame after they were found; only painted ones can be pointed at.
      await sleep(300);
    };
    const textOfCard = () =>
      stage.driver.inCard<string>(`return root.querySelector('.card').innerText.replaceAll(/\\s+/g, ' ')`);
    const isOpen = async () => (await textOfCard()) !== null;
    const until = async (isSo: () => Promise<boolean>) => {
      for (let tries = 0; tries < 40 && !(await isSo()); tries++) await sleep(100);
      expect(await isSo()).toBe(true);
    };
    /** Points into the middle of the first text that holds these words. */
    const pointAt = async (words: string, selector = 'body') => {
      const at = await stage.driver.evaluate<{ x: number; y: number }>(`
        const walker = document.createTreeWalker(document.querySelector('${selector}'), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf('${words}');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + ${words.length});
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }`);
      await stage.driver.movePointer(at.x, at.y);
    };
    const step = async (direction: 'next' | 'previous') => {
      const answer = await stage.driver.extensionEvaluate<{ ok: boolean; value: StepPlace | null; error?: string }>(`
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
        return api.runtime.sendMessage({ call: 'step-hit', args: [tab.id, '${direction}'] });`);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    };
    const html = () => stage.driver.evaluate<string>('return new XMLSerializer().serializeToString(document)');

    afterEach(() => stage.driver.movePointer(3, 3));

    test('opens at a name the pointer rests on and says what the popup says', async () => {
      await open('/product');
      const { screening } = await stage.driver.screening();
      const hikvision = screening.hits.find(({ entity }) => entity === 'hikvision');
      const before = await html();
      await pointAt('Hikvision', '.brand');
      await until(isOpen);
      const text = (await textOfCard()) ?? '';
      expect(text).toContain('Named on a list');
      expect(text).toContain('Hangzhou Hikvision Digital Technology Co., Ltd.');
      expect(text).toContain('杭州海康威视数字技术股份有限公司');
      expect(text).toContain('the page names it as the maker or brand');
      expect(text).toContain('possible match');
      expect(text).not.toMatch(/\b(clear|clean|safe|sanctioned|banned)\b/i);
      const links = await stage.driver.inCard<string[][]>(
        'return [...root.querySelectorAll("a")].map(({ href, textContent }) => [href, textContent])',
      );
      const cited = hikvision?.listings.map(({ citations }) => [
        new URL(citations[0]?.url ?? '').href,
        citations[0]?.text,
      ]);
      expect(cited?.length).toBeGreaterThan(3);
      expect(links).toEqual(cited);
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const inPopup = await stage.driver.popupEvaluate<string[]>('return [...document.links].map(({ href }) => href)');
      for (const [href] of links ?? []) expect(inPopup).toContain(href);
      await stage.driver.closePopup();
      await pointAt('Hikvision', '.brand');
      await until(isOpen);
      // The card is no reading matter: nothing more was found.
      expect((await stage.driver.screening()).screening.hits.length).toBe(screening.hits.length);
      await stage.driver.movePointer(3, 3);
      await until(async () => !(await isOpen()));
      expect(await html()).toBe(before);
    });

    test('stays while the pointer is on it, and closes at Escape', async () => {
      await open('/product');
      await pointAt('Hikvision', '.brand');
      await until(isOpen);
      const box = await stage.driver.inCard<{ x: number; y: number }>(
        'const { left, top } = root.querySelector(".card").getBoundingClientRect(); return { x: left + 60, y: top + 40 };',
      );
      await stage.driver.movePointer(box?.x ?? 0, box?.y ?? 0);
      await sleep(900);
      expect(await isOpen()).toBe(true);
      await stage.driver.press('Escape');
      await until(async () => !(await isOpen()));
    });

    test('opens under a strict policy with its styles, and the page logs no violation', async () => {
      await open('/strict');
      await stage.driver.evaluate(
        `window.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));`,
      );
      await pointAt('Hikvision');
      await until(isOpen);
      expect(await stage.driver.inCard('return getComputedStyle(root.querySelector(".card")).borderTopWidth')).toBe(
        '1px',
      );
      expect(await stage.driver.evaluate('return violations')).toEqual([]);
    });

    test('does not open for a name under something opaque, and does under a stretched link', async () => {
      await open('/covered');
      await pointAt('Hikvision');
      await sleep(1200);
      expect(await isOpen()).toBe(false);
      await open('/stretched');
      await pointAt('Hikvision');
      await until(isOpen);
    });

    test('lies above whatever the page puts over it', async () => {
      await open('/overlay');
      await pointAt('Hikvision');
      await until(isOpen);
      const isOnTop = await stage.driver.evaluate(`
        const { left, top, width, height } = document.documentElement.lastElementChild.getBoundingClientRect();
        return width > 200 && height > 100 && top > 0 &&
          document.elementFromPoint(left + width / 2, top + height / 2).localName === 'listlight-card';`);
      expect(isOnTop).toBe(true);
    });

    test('is not shown a fourth time to a page that takes it away', async () => {
      await open('/removes');
      for (let times = 0; times < 6; times++) {
        await pointAt('Hikvision');
        await sleep(700);
        await stage.driver.movePointer(3, 3);
        await sleep(100);
      }
      expect(await stage.driver.evaluate('return seen')).toBe(3);
      expect(await isOpen()).toBe(false);
    });

    test('highlights that a page deletes again and again are put back three times and no more', async () => {
      await open('/fights');
      await sleep(3500);
      const cleared = await stage.driver.evaluate<number>('return cleared');
      expect(cleared).toBe(4);
      await sleep(2500);
      expect(await stage.driver.evaluate<number>('return cleared')).toBe(4);
      expect((await stage.driver.screening()).screening.hits.map(({ entity }) => entity)).toEqual(['hikvision']);
    });

    test('steps through all frames of the tab and round, past what is hidden, with the background asleep between', async () => {
      await open('/steps');
      const seen = [];
      for (let times = 0; times < 4; times++) {
        seen.push(await step('next'));
        await stage.driver.stopBackground();
      }
      const place = (position: number, hasWrapped = false) => ({ position, total: 3, hidden: 1, hasWrapped });
      expect(seen).toEqual([place(1), place(2), place(3), place(1, true)]);
      await until(isOpen);
      expect(await textOfCard()).toContain('First of 3 again; 1 more is hidden on it');
      expect(await step('previous')).toEqual(place(3, true));
      expect(await step('previous')).toEqual(place(2));
      await until(isOpen);
      expect(await textOfCard()).toContain('2 of 3 on the page');
      await until(() => stage.driver.evaluate<boolean>('return scrollY > 1500'));
    });

    test('the key for the next name moves the keyboard into the card, and Escape takes it back, over frames too', async () => {
      await open('/steps');
      await stage.driver.evaluate('b.focus()');
      const focused = () =>
        stage.driver.evaluate<string>('return document.activeElement.id || document.activeElement.localName');
      const becomes = (where: string) => until(async () => (await focused()) === where);
      await stage.driver.command('next-hit');
      await becomes('listlight-card');
      expect(await textOfCard()).toContain('1 of 3 on the page');
      await stage.driver.press('Tab');
      const label = await stage.driver.inCard<string>('return root.activeElement.getAttribute("aria-label")');
      expect(label).toBe('Close');
      await stage.driver.press('Tab');
      expect(await stage.driver.inCard<string>('return root.activeElement.localName')).toBe('a');
      await stage.driver.press('Escape');
      await becomes('b');
      expect(await isOpen()).toBe(false);
      await stage.driver.command('next-hit');
      await becomes('listlight-card');
      expect(await textOfCard()).toContain('2 of 3 on the page');
      await stage.driver.command('next-hit');
      await becomes('iframe');
      await until(async () => !(await isOpen()));
      await stage.driver.press('Escape');
      await becomes('b');
      await stage.driver.command('previous-hit');
      await becomes('listlight-card');
      await until(async () => ((await textOfCard()) ?? '').includes('2 of 3 on the page'));
      await stage.driver.press('Escape');
      await becomes('b');
    });

    test('opens at a name inside a closed shadow root, and steps to it', async () => {
      await open('/shadow');
      expect(await step('next')).toEqual({ position: 1, total: 1, hidden: 0, hasWrapped: false });
      await until(isOpen);
      await stage.driver.press('Escape');
      await until(async () => !(await isOpen()));
      const at = await stage.driver.evaluate<{ x: number; y: number }>(
        'const { left, top, height } = c.getBoundingClientRect(); return { x: left + 80, y: top + height / 2 };',
      );
      await stage.driver.movePointer(at.x, at.y);
      await until(isOpen);
      // Nor is our own closed root read as one of the page's.
      await sleep(800);
      expect((await stage.driver.screening()).screening.hits.map(({ matches }) => matches.length)).toEqual([1]);
    });

    test('the popup steps without closing', async () => {
      await open('/steps');
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const press = (words: string) =>
        stage.driver.popupEvaluate(
          `[...document.querySelectorAll('button')].find((one) => one.textContent === '${words}').click()`,
        );
      const says = (words: string) =>
        until(async () =>
          (await stage.driver.popupEvaluate<string>('return document.querySelector(".steps").innerText')).includes(
            words,
          ),
        );
      await press('Previous on page');
      await says('3 of 3 on the page');
      await press('Next on page');
      await says('First of 3 again');
      await stage.driver.closePopup();
      expect(await textOfCard()).toContain('Named on a list');
    });
  },
);
