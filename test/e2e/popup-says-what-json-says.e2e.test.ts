import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/model/format-date.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve, type TestServer } from './serve.ts';

const PAGES = ['news-march-2023.html', 'samples/product.html', 'samples/results.html', 'samples/about-zh.html'];
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('the real popup in %s', (_, start) => {
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await serve({}, join(ROOT, 'test/pages'));
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  test.each(PAGES)('says of %s what the screening says', async (page) => {
    await driver.openPage(`${server.origin}/${page}`);
    const { screening } = await driver.screening();
    expect(screening.hits.length).toBeGreaterThan(1);
    await driver.openPopup();
    await driver.popupText();
    // Closed sections are part of what the popup says; their text is only not drawn.
    const text = flat(await driver.popupEvaluate<string>('return document.body.textContent'));
    const links = await driver.popupEvaluate<string[]>('return [...document.links].map(({ href }) => href)');
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
    await driver.closePopup();
  });

  test('a click on a text scrolls the page to it', async () => {
    await driver.openPage(`${server.origin}/samples/results.html`);
    const { screening, places } = await driver.screening();
    const last = screening.hits.findIndex(({ entity }) => entity === 'uniview');
    expect(places[last]?.length).toBeGreaterThan(0);
    await driver.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const before = await driver.evaluate<number>('return scrollY');
    await driver.openPopup();
    await driver.popupText();
    const clicked = await driver.popupEvaluate<boolean>(`
      const button = [...document.querySelectorAll('button')].find((one) => /uniview/i.test(one.textContent));
      button?.click();
      return button !== undefined;
    `);
    expect(clicked).toBe(true);
    await driver.popupEvaluate('await new Promise((resolve) => setTimeout(resolve, 1200))');
    expect(await driver.evaluate<number>('return scrollY')).not.toBe(before);
    await driver.closePopup();
  });

  test('says which lists of which dates found nothing', async () => {
    const empty = await serve({ '/': '<title>Pears</title><p>Apples and pears.</p><canvas></canvas>' });
    try {
      await driver.openPage(`${empty.origin}/`);
      const { screening } = await driver.screening();
      expect(screening.hits).toEqual([]);
      await driver.openPopup();
      await driver.popupText();
      const text = flat(await driver.popupEvaluate<string>('return document.body.textContent'));
      expect(text).toMatch(/No name found in lists dated/);
      for (const { asOf, entries } of screening.lists) if (entries > 0) expect(text).toContain(formatDate(asOf));
      expect(text).toContain('drawing (canvas)');
      await driver.closePopup();
    } finally {
      empty.close();
    }
  });
});
