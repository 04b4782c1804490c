import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TabScreening } from '../../src/messages/contract.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { CARDS, GRIDS, NAMING, NO_GRIDS, SHADOW_GRID } from './result-pages.ts';
import { serve } from './serve.ts';

/** Boxes of all elements, those in open shadow roots too, and how many nodes there are. */
const SHAPE = `
  const boxes = [];
  let nodes = 0;
  const go = (root) => {
    const walker = document.createTreeWalker(root);
    for (let node = root; node; node = walker.nextNode()) {
      nodes += 1;
      if (!(node instanceof Element)) continue;
      const { x, y, width, height } = node.getBoundingClientRect();
      boxes.push([node.localName, x + scrollX, y + scrollY, width, height].join(' '));
      if (node.shadowRoot) go(node.shadowRoot);
    }
  };
  go(document.documentElement);`;
const READ_SHAPE = `${SHAPE} return JSON.stringify({ nodes, boxes });`;
/** The same before any scanner could have done something: taken by the page itself. */
const RECORDER = `<script>addEventListener('DOMContentLoaded', () => { ${SHAPE} window.before = JSON.stringify({ nodes, boxes }); });</script>`;
const recorded = (page: unknown) => `${page}${RECORDER}`;

/** Numbers of the cards that are drawn, by the address of their item. */
const DRAWN = `
  const links = [...document.querySelectorAll('main a[href^="/item/"]')].filter((link) => link.checkVisibility());
  return [...new Set(links.map((link) => Number(link.getAttribute('href').slice(6))))];`;
const SWITCH = `
  // A page that answers late has its results in the popup's next look.
  for (let tries = 0; tries < 100 && !document.querySelector('.results'); tries++) await new Promise((go) => setTimeout(go, 50));
  document.querySelector('.results').open = true;
  const button = document.querySelector('[role=switch]');`;
const all = Array.from({ length: CARDS }, (_, i) => i);

const PAGES = {
  ...Object.fromEntries(Object.entries(GRIDS).map(([path, page]) => [path, recorded(page)])),
  '/shadow': recorded(SHADOW_GRID),
  ...NO_GRIDS,
};

inBothBrowsers(
  'pages of results in %s',
  () => serve(PAGES),
  (stage) => {
    const open = async (path: string) => {
      await stage.driver.openPage(stage.server.origin + path);
      return stage.driver.screening();
    };
    const drawn = () => stage.driver.evaluate<number[]>(DRAWN);
    const becomes = async (expected: readonly number[]) => {
      for (let tries = 0; tries < 50 && (await drawn()).join() !== expected.join(); tries++) await sleep(100);
      expect(await drawn()).toEqual(expected);
    };
    const isOn = () => stage.driver.popupEvaluate<string>(`${SWITCH} return button.getAttribute('aria-checked')`);
    const isTurned = async (to: 'true' | 'false') => {
      for (let tries = 0; tries < 100 && (await isOn()) !== to; tries++) await sleep(50);
      expect(await isOn()).toBe(to);
    };
    /** By the keyboard's way: the focused switch is clicked by the browser on a key. */
    const turn = () => stage.driver.popupEvaluate(`${SWITCH} button.focus(); button.click();`);
    const openPopup = async () => {
      await stage.driver.openPopup();
      await stage.driver.popupText();
    };
    const titles = ({ results }: TabScreening) => results?.named.map(({ title }) => title);

    test.each(Object.keys(GRIDS))('on %s the right cards are counted, and nothing moves', async (path) => {
      const tab = await open(path);
      expect(tab.results).toMatchObject({ total: CARDS, isFiltered: false, canFilter: true });
      expect(titles(tab)).toEqual([
        'Hikvision DS-2CD2087G2 bullet camera',
        'Dahua IPC-HFW2449S turret camera',
        'Hikvision 8-channel recorder with PoE',
      ]);
      expect(tab.results?.named.map(({ basis }) => basis)).toEqual(['listed', 'listed', 'listed']);
      const before = await stage.driver.evaluate<string>('return window.before');
      expect(JSON.parse(before).boxes.length).toBeGreaterThan(100);
      expect(await stage.driver.evaluate<string>(READ_SHAPE)).toBe(before);
    });

    test('cards in a shadow root are counted, and no switch is offered for them', async () => {
      const { results } = await open('/shadow');
      expect(results).toMatchObject({ total: CARDS, canFilter: false });
      const before = await stage.driver.evaluate<string>('return window.before');
      expect(await stage.driver.evaluate<string>(READ_SHAPE)).toBe(before);
    });

    test.each(Object.keys(NO_GRIDS))('what repeats on %s is not called results', async (path) => {
      const tab = await open(path);
      expect(tab.screening.hits.map(({ entity }) => entity)).toEqual(['hikvision']);
      expect(tab.results).toBeUndefined();
    });

    test.each(Object.keys(GRIDS))(
      'the switch hides exactly the others on %s, and off restores every box',
      async (path) => {
        await open(path);
        const before = await stage.driver.evaluate<string>(READ_SHAPE);
        const html = await stage.driver.evaluate<string>('return document.documentElement.outerHTML');
        await openPopup();
        expect(await stage.driver.popupText()).toContain('3 of 24 results on this page name a company on the lists.');
        await turn();
        await becomes(NAMING);
        expect(await stage.driver.evaluate('return document.documentElement.outerHTML')).toBe(html);
        // Menu, foot and advertisements stay.
        expect(
          await stage.driver.evaluate(
            `return [...document.querySelectorAll('nav a, .foot a, .promo')].every((one) => one.checkVisibility())`,
          ),
        ).toBe(true);
        const { results } = await stage.driver.screening();
        expect(results).toMatchObject({ total: CARDS, isFiltered: true });
        expect(results?.named).toHaveLength(NAMING.length);
        await turn();
        await becomes(all);
        await stage.driver.closePopup();
        expect(await stage.driver.evaluate<string>(READ_SHAPE)).toBe(before);
      },
    );

    test('the switch keeps its position over a closed popup and a dead background, and goes off with the page', async () => {
      await open('/list');
      await openPopup();
      await turn();
      await becomes(NAMING);
      await stage.driver.closePopup();
      await stage.driver.stopBackground();
      await openPopup();
      await isTurned('true');
      await turn();
      await becomes(all);
      await isTurned('false');
      await turn();
      await becomes(NAMING);
      await stage.driver.closePopup();
      await open('/menu');
      await stage.driver.evaluate('setTimeout(() => history.back(), 50)');
      await sleep(500);
      await becomes(all);
      await stage.driver.screening();
      await openPopup();
      await isTurned('false');
      await stage.driver.closePopup();
    });

    test('what is new is shown until it was read, and then only if it names a company', async () => {
      await open('/list');
      await openPopup();
      await turn();
      await becomes(NAMING);
      await stage.driver.closePopup();
      // Every place where a new card was drawn is noted, frame by frame.
      await stage.driver.evaluate(`
        const card = (i, title) => '<li class="card"><svg width="120" height="80"></svg><h3><a href="/item/' + i + '">' + title + '</a></h3><p>€ 5.90</p><p>Sold by Norwell</p></li>';
        window.seen = new Set();
        const look = () => {
          for (const i of [100, 101, 102]) {
            const link = document.querySelector('a[href="/item/' + i + '"]');
            if (link?.checkVisibility()) window.seen.add(i);
          }
          requestAnimationFrame(look);
        };
        const list = document.querySelector('ul.grid');
        list.insertAdjacentHTML('afterbegin', card(100, 'Axis P1468 bullet camera'));
        list.insertAdjacentHTML('afterbegin', card(101, 'Hikvision DS-K1T341 door terminal'));
        list.insertAdjacentHTML('beforeend', card(102, 'Tapo C500 outdoor camera'));
        look();`);
      await becomes([101, ...NAMING]);
      expect(await stage.driver.evaluate('return [...window.seen].sort()')).toEqual([100, 101, 102]);
      expect((await stage.driver.screening()).results).toMatchObject({ total: CARDS + 3, isFiltered: true });
      // A card whose text changes in place to a name comes back.
      await stage.driver.evaluate(`document.querySelector('a[href="/item/0"]').textContent = 'Dahua NVR4108 recorder'`);
      await becomes([101, 0, ...NAMING]);
    });

    test('a result can be shown from the popup', async () => {
      await open('/articles');
      await stage.driver.evaluate('scrollTo(0, 0)');
      await openPopup();
      await stage.driver.popupEvaluate(`document.querySelector('.results').open = true;
        [...document.querySelectorAll('.results li button')].at(-1).click();`);
      for (let tries = 0; tries < 30 && (await stage.driver.evaluate<number>('return scrollY')) < 300; tries++)
        await sleep(100);
      expect(await stage.driver.evaluate<number>('return scrollY')).toBeGreaterThan(300);
      await stage.driver.closePopup();
    });
  },
);
