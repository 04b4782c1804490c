import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { dataSheet } from '../fixtures/pdf/documents.ts';
import { inBothBrowsers } from './both-browsers.ts';
import { serve } from './serve.ts';

/** How late the browser answers the background about a tab, ms; meanwhile the tab goes on to another page. */
const LATE_MS = 800;

inBothBrowsers(
  'the badge in %s',
  () =>
    serve({
      '/named': '<title>n</title><p>Cameras by Hikvision, recorders by Dahua Technology.</p>',
      '/sheet.pdf': { type: 'application/pdf', body: dataSheet() },
    }),
  (stage) => {
    let tab = 0;
    /** Without the mark of old copies. */
    const badge = async () =>
      (
        await stage.driver.extensionEvaluate<string>(
          `return (globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tab} });`,
        )
      ).replace(/\D/g, '');
    const becomes = async (wanted: string) => {
      for (let tries = 0; tries < 50 && (await badge()) !== wanted; tries++) await sleep(100);
      expect(await badge()).toBe(wanted);
    };
    const open = (path: string) => stage.driver.openPage(stage.server.origin + path);
    beforeAll(async () => {
      await open('/named');
      await stage.driver.screening();
      tab = await stage.driver.extensionEvaluate<number>(`
        const tabs = await (globalThis.browser ?? chrome).tabs.query({});
        return tabs.find(({ url }) => url?.endsWith('/named')).id;`);
    });

    test('says how many companies were found', () => becomes('2'));

    test('of a page that was left before it was drawn is not drawn on the one that came after it', async () => {
      await stage.driver.inBackground(`
        const { tabs } = background.browser ?? background.chrome;
        const get = tabs.get.bind(tabs);
        tabs.get = async (...given) => {
          await new Promise((go) => setTimeout(go, ${LATE_MS}));
          return get(...given);
        };`);
      await stage.driver.evaluate(`document.body.append('And one by EZVIZ.')`);
      await sleep(LATE_MS / 2);
      await open('/sheet.pdf');
      await sleep(LATE_MS * 2);
      expect(await badge()).toBe('');
      await open('/named');
      await becomes('2');
    });
  },
);
