import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

const PAGE = `<title>Shop of Tiandy Technologies</title><p>A Hikvision camera.</p><div id=host></div>
  <a href="https://www.dahuasecurity.com/">the maker</a><iframe src="/frame"></iframe>
  <script>host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Sold by Hytera.</p>';</script>`;

/** What the background does when the lists have changed, made from a page of the extension. */
const READ_AGAIN = `
  const api = globalThis.browser ?? chrome;
  const tabs = (await api.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
  for (const { id } of tabs) {
    await api.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/src/content/read-again.iife.js'] });
  }
  return tabs.length;`;

inBothBrowsers(
  'a page that is open when the lists change in %s',
  () => serve({ '/': PAGE, '/frame': '<title>f</title><p>Cameras by Uniview.</p>' }),
  (stage) => {
    test('is read again with its frames, shadow roots and links, and names the same once', async () => {
      await stage.driver.openPage(`${stage.server.origin}/`);
      const first = (await stage.driver.screening()).screening;
      const told = ({ hits }: typeof first) =>
        hits
          .map(({ entity, matches }) => `${entity}: ${matches.map(({ where, text }) => `${where} ${text}`).sort()}`)
          .sort();
      expect(first.hits.length).toBeGreaterThan(2);
      expect(await stage.driver.extensionEvaluate<number>(READ_AGAIN)).toBe(1);
      let again = first;
      for (let tries = 0; tries < 50 && again.coverage.characters < 2 * first.coverage.characters; tries++) {
        await sleep(200);
        again = (await stage.driver.report()).screening;
      }
      expect(again.coverage.characters).toBe(2 * first.coverage.characters);
      expect(told(again)).toEqual(told(first));
    });
  },
);
