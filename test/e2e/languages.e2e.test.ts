import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { type ListsPage, listsPageIn } from './lists-page.ts';
import { pdfPageIn } from './pdf-page.ts';
import { serve } from './serve.ts';

/** A sentence of the first view, with its numbers, and a heading of each view besides. */
const SPOKEN = [
  [
    'de',
    'Deutsch',
    /Auf diesem Gerät vorhanden: [\d.]+ Einträge aus \d+ Listen\./,
    ['Parteien', 'Änderungen'],
    'Listlight: ein PDF',
  ],
  [
    'fr',
    'français',
    /Cet appareil détient [\d\s]+ entrées de \d+ listes\./,
    ['Entités', 'Modifications'],
    'Listlight\u00a0: un PDF',
  ],
  [
    'es',
    'español',
    /Este dispositivo guarda [\d.]+ entradas de \d+ listas\./,
    ['Entidades', 'Cambios'],
    'Listlight: un PDF',
  ],
  ['zh-CN', '简体中文', /本设备保存了 \d+ 份清单中的 [\d,]+ 个条目。/, ['当事方', '变更'], 'Listlight：PDF 文件'],
] as const;

inBothBrowsers(
  'the language of the interface in %s',
  () => serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' }),
  (stage) => {
    let page: ListsPage;
    beforeAll(() => {
      page = listsPageIn(stage.driver);
    });

    /** As the settings page does it: from one of the extension's own pages. */
    const choose = (language: string) =>
      stage.driver.evaluate(`
        const { storage } = globalThis.browser ?? chrome;
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, language: ${JSON.stringify(language)} } });`);
    const spokenIn = () => stage.driver.evaluate<string>('return document.documentElement.lang');

    test('is the browser’s own until the user chooses one', async () => {
      await page.open('#/lists');
      await page.textWith('are held on this device');
      expect(await spokenIn()).toBe('en');
    });

    test.each(SPOKEN)(
      '%s is spoken on every view once it is chosen',
      async (language, _, first, headings, pdfTitle) => {
        await page.open('#/lists');
        await choose(language);
        await page.open('#/lists');
        const text = await page.textWith(first);
        expect(await spokenIn()).toBe(language);
        for (const [at, view] of ['parties', 'changes'].entries()) {
          await page.go(`#/${view}`);
          const heading = headings[at] ?? '?';
          // The name of a view is in the head of the page all along; the title comes with the view.
          await stage.driver.evaluate(`
          const deadline = Date.now() + 20_000;
          while (document.title !== ${JSON.stringify(`${heading} · Listlight`)} && Date.now() < deadline)
            await new Promise((go) => setTimeout(go, 50));`);
          expect(await stage.driver.evaluate('return document.title')).toBe(`${heading} · Listlight`);
        }
        await page.go('#/party?id=luopu_haishi');
        const party = await page.textWith('88 FR 18985');
        for (const english of [
          'are held on this device',
          'Official sources',
          'Update now',
          'Time line',
          'named as',
          'in force from',
        ]) {
          expect(`${text} ${party}`).not.toContain(english);
        }
        expect(await page.violations()).toEqual([]);
        const pdf = pdfPageIn(stage.driver);
        await pdf.open('https://shop.example/x.pdf');
        expect(await pdf.result()).toContain(pdfTitle);
        expect(await stage.driver.evaluate('return document.title')).toBe(pdfTitle);
        expect(await spokenIn()).toBe(language);
      },
    );

    const FOUND = [
      [
        'de',
        /1 Firma auf dieser Seite ist auf einer Liste genannt: /,
        [
          /Auf einer Liste genannt/,
          /Warum sie gefunden wurde/,
          /seit \d+\. Okt\. 2019, 84 FR 54004/,
          /Verwendete Listen: \d+/,
        ],
        [
          /„Hikvision“ ist ein Name von Hangzhou Hikvision Digital Technology Co\., Ltd\. \(ein Alias\), genau so geschrieben/,
          /; gelistet: Entity List \(BIS\), wirksam \(effective\) ab 9\. Okt\. 2019, 84 FR 54004/,
          /mögliche Übereinstimmung \(possible match\)/,
          /Listlight findet Namen; ein Mensch entscheidet\./,
        ],
      ],
      [
        'zh-CN',
        /本页上有 1 家公司在清单上列名：/,
        [/在清单上列名/, /发现的原因/, /自 2019年10月9日 起，84 FR 54004/, /所用清单：\d+/],
        [
          /“Hikvision”是Hangzhou Hikvision Digital Technology Co\., Ltd\. 的名称（别名），写法一致/,
          /；列名于：Entity List \(BIS\)，2019年10月9日 生效（effective），84 FR 54004/,
          /可能的匹配（possible match）/,
          /Listlight 只查找名称，由人作出判断。/,
        ],
      ],
    ] as const;
    /** What is left over of the interface in English. */
    const ENGLISH =
      /Named on a list|possible match(?!\)|）)|Why it was found|Show on the page|list copy of|the page names|is a (?:name|brand)|listed:|Lists used|List since \d/;

    test.each(FOUND)('%s is spoken in the popup and on the card', async (language, glance, inPopup, onCard) => {
      await page.open('#/lists');
      await choose(language);
      await stage.driver.openPage(`${stage.server.origin}/`);
      await stage.driver.screening();
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const text = (await stage.driver.popupEvaluate<string>('return document.body.textContent')).replaceAll(
        /\s+/g,
        ' ',
      );
      expect(text).toMatch(glance);
      for (const said of [...inPopup, ...onCard.slice(0, 2)]) expect(text).toMatch(said);
      expect(text).not.toMatch(ENGLISH);
      expect(await stage.driver.popupEvaluate('return document.documentElement.lang')).toBe(language);
      // What is published in English is said to be.
      const cited = `return [...document.links].filter(({ textContent }) => /^84 FR/.test(textContent)).every((one) => one.closest('[lang]').lang === 'en')`;
      expect(await stage.driver.popupEvaluate(cited)).toBe(true);
      await stage.driver.closePopup();

      await stage.driver.extensionEvaluate(`
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
        await api.runtime.sendMessage({ call: 'step-hit', args: [tab.id, 'next'] });`);
      const card = () => stage.driver.inCard<string>(`return root.textContent`);
      for (let tries = 0; tries < 40 && !(await card()); tries++) await new Promise((go) => setTimeout(go, 100));
      const told = (await card()) ?? '';
      for (const said of onCard) expect(told).toMatch(said);
      expect(told).not.toMatch(ENGLISH);
      expect(await stage.driver.inCard('return root.querySelector("[role=dialog]").lang')).toBe(language);
      expect(await stage.driver.inCard('return root.querySelector(".listing a").lang')).toBe('en');
    });

    test('is that of the button’s title too, as soon as another is chosen', async () => {
      const title = () =>
        stage.driver.extensionEvaluate<string>(`
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
        return api.action.getTitle({ tabId: tab.id });`);
      await page.open('#/lists');
      await choose('fr');
      await stage.driver.openPage(`${stage.server.origin}/`);
      await stage.driver.screening();
      const french = /société trouvée, correspondance possible\s; motif le plus fort\s: désignée sur une liste/;
      for (let tries = 0; tries < 40 && !french.test(await title()); tries++)
        await new Promise((go) => setTimeout(go, 100));
      expect(await title()).toMatch(french);
      await stage.driver.extensionEvaluate(`
        const { storage } = globalThis.browser ?? chrome;
        const { settings } = await storage.local.get('settings');
        await storage.local.set({ settings: { ...settings, language: 'es' } });`);
      const spanish = /la de fundamento más fuerte figura en una lista/;
      for (let tries = 0; tries < 40 && !spanish.test(await title()); tries++)
        await new Promise((go) => setTimeout(go, 100));
      expect(await title()).toMatch(spanish);
    });

    test('is English where what was chosen is not understood', async () => {
      await page.open('#/lists');
      await choose('tlh');
      await page.open('#/lists');
      await page.textWith('are held on this device');
      expect(await spokenIn()).toBe('en');
      await choose('auto');
    });
  },
);
