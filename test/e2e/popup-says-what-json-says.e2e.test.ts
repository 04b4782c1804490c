import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/model/format-date.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { ROOT } from './driver.ts';
import { serve } from './serve.ts';

const PAGES = ['news-march-2023.html', 'samples/product.html', 'samples/results.html', 'samples/about-zh.html'];
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

inBothBrowsers(
  'the real popup in %s',
  () => serve({}, join(ROOT, 'test/pages')),
  (stage) => {
    test.each(PAGES)('says of %s what the screening says', async (page) => {
      await stage.driver.openPage(`${stage.server.origin}/${page}`);
      const { screening } = await stage.driver.screening();
      expect(screening.hits.length).toBeGreaterThan(1);
      await stage.driver.openPopup();
      await stage.driver.popupText();
      // Closed sections are part of what the popup says; their text is only not drawn, and comes a little later.
      const said = async () => flat(await stage.driver.popupEvaluate<string>('return document.body.textContent'));
      await expect.poll(said, { timeout: 10_000 }).toContain(flat(screening.hits.at(-1)?.reason ?? ''));
      const text = await said();
      const links = await stage.driver.popupEvaluate<string[]>('return [...document.links].map(({ href }) => href)');
      for (const { name, homeName, reason, listings, affiliations, notListed, matches } of screening.hits) {
        expect(text).toContain(name);
        if (homeName) expect(text).toContain(homeName);
        expect(text).toContain(flat(reason));
        for (const { restriction, effective, published, citations, asOf } of listings) {
          expect(text).toContain(restriction);
          for (const day of [effective, published, asOf]) if (day) expect(text).toContain(formatDate(day));
          for (const { text: words, url } of citations) {
            expect(text).toContain(words);
            expect(links).toContain(new URL(url).href);
          }
        }
        for (const { source } of affiliations) expect(text).toContain(flat(source));
        for (const { source } of notListed) expect(text).toContain(flat(source));
        for (const { text: word } of matches) expect(text).toContain(flat(word));
      }
      expect(text).not.toMatch(/\b(clear|clean|safe|sanctioned|banned)\b/i);
      await stage.driver.closePopup();
    });

    test('a click on a text scrolls the page to it', async () => {
      await stage.driver.openPage(`${stage.server.origin}/samples/results.html`);
      const { screening, places } = await stage.driver.screening();
      const last = screening.hits.findIndex(({ entity }) => entity === 'uniview');
      expect(places[last]?.length).toBeGreaterThan(0);
      await stage.driver.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      const before = await stage.driver.evaluate<number>('return scrollY');
      await stage.driver.openPopup();
      await stage.driver.popupText();
      const clicked = await stage.driver.popupEvaluate<boolean>(`
      const button = [...document.querySelectorAll('button')].find((one) => /uniview/i.test(one.textContent));
      button?.click();
      return button !== undefined;
    `);
      expect(clicked).toBe(true);
      await stage.driver.popupEvaluate('await new Promise((resolve) => setTimeout(resolve, 1200))');
      expect(await stage.driver.evaluate<number>('return scrollY')).not.toBe(before);
      await stage.driver.closePopup();
    });

    test('quotes a claim near a name, and says what the page says the company is', async () => {
      const words = '<p>Hikvision dome, NDAA compliant</p><p>Mount for Dahua cameras</p>';
      const shop = await serve({ '/': `<title>Shop</title>${words}` });
      try {
        await stage.driver.openPage(`${shop.origin}/`);
        const { screening } = await stage.driver.screening();
        expect(screening.contradictions).toEqual([
          { claim: 'NDAA compliant', entity: 'hikvision', context: 'Hikvision dome, NDAA compliant' },
        ]);
        expect(screening.hits.map(({ entity, matches }) => [entity, matches[0]?.role])).toEqual([
          ['hikvision', undefined],
          ['dahua', 'compatible'],
        ]);
        await stage.driver.openPopup();
        await stage.driver.popupText();
        const text = flat(await stage.driver.popupEvaluate<string>('return document.body.textContent'));
        expect(text).toContain('the page says “NDAA compliant” near this name');
        expect(text).toContain('as “compatible with”');
        expect(text).not.toMatch(/\b(false|violat\w*|illegal|fake)\b/i);
        await stage.driver.closePopup();
      } finally {
        shop.close();
      }
    });

    test('says which lists of which dates found nothing', async () => {
      const empty = await serve({ '/': '<title>Pears</title><p>Apples and pears.</p><canvas></canvas>' });
      try {
        await stage.driver.openPage(`${empty.origin}/`);
        const { screening } = await stage.driver.screening();
        expect(screening.hits).toEqual([]);
        await stage.driver.openPopup();
        await stage.driver.popupText();
        const text = flat(await stage.driver.popupEvaluate<string>('return document.body.textContent'));
        expect(text).toMatch(/No name found in lists dated/);
        for (const { asOf, entries } of screening.lists) if (entries > 0) expect(text).toContain(formatDate(asOf));
        expect(text).toContain('drawing (canvas)');
        await stage.driver.closePopup();
      } finally {
        empty.close();
      }
    });
  },
);
