import type { Session } from '../../../src/model/session.ts';
import type { Stage } from '../both-browsers.ts';
import { call, click, OPEN_ALL, onPage, ownPage, popup, stillIn, until } from './bring-up.ts';
import type { SurfaceState } from './surface-state.ts';

const TABLE = [
  'id,name,country',
  '1,Hangzhou Hikvison Digital Technology Co. Ltd,CN',
  '2,浙江大华技术股份有限公司,CN',
  '3,Orchard & Daughters Limited,GB',
  '4,CETC Cyberspace ST Co.,CN',
  '5,"=HYPERLINK(""https://x.test"")",',
].join('\n');

/** The spot check of these pictures; its id once it was begun. */
let session = '';
const begin = async (stage: Stage) => {
  session = (await call<Session>(stage, 'start-session', 'Autumn check', ['cameras', 'lot 7'])).id;
};
const forget = (stage: Stage) => call<void>(stage, 'delete-session', session);

const pasteTable = async (stage: Stage) => {
  await stage.driver.evaluate(`
    const area = document.querySelector('textarea');
    area.value = ${JSON.stringify(TABLE)};
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((go) => setTimeout(go, 50));
    area.closest('section').querySelector('button').click();`);
  await until(stage, '.bulk-form');
};
const forgetTables = async (stage: Stage) => {
  for (const { id } of await call<{ id: string }[]>(stage, 'bulk-jobs')) await call(stage, 'drop-bulk', id);
};

/** What an auditor has on the desk: a spot check with evidence, a table of names, a letter. */
export const DESK_STATES: readonly SurfaceState[] = [
  { name: 'desk-sessions', at: 'page', bring: ownPage('src/desk/index.html#/sessions') },
  {
    name: 'popup-session',
    at: 'popup',
    bring: async (stage) => {
      await begin(stage);
      await onPage('/product.html', popup)(stage);
    },
    undo: forget,
  },
  {
    name: 'desk-session',
    at: 'page',
    bring: async (stage) => {
      await begin(stage);
      await onPage('/product.html', popup)(stage);
      await stage.driver.extensionEvaluate(`
        const api = globalThis.browser ?? chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
        const kept = await api.runtime.sendMessage({ call: 'record-evidence', args: [tab.id, ''] });
        if (!kept.ok) throw new Error(kept.error);`);
      await stage.driver.closePopup();
      await onPage('/nothing', async () => undefined)(stage);
      await call(stage, 'stop-session');
      await ownPage(`src/desk/index.html#/sessions/${session}`, async (desk) => {
        await until(desk, '.session-pages');
        await desk.driver.evaluate(OPEN_ALL);
      })(stage);
    },
    undo: forget,
  },
  { name: 'desk-bulk', at: 'page', bring: ownPage('src/desk/index.html#/bulk') },
  { name: 'desk-bulk-columns', at: 'page', bring: ownPage('src/desk/index.html#/bulk', pasteTable) },
  {
    name: 'desk-bulk-rows',
    at: 'page',
    bring: ownPage('src/desk/index.html#/bulk', async (stage) => {
      await pasteTable(stage);
      await click('.bulk-form button[type=submit]')(stage);
      await until(stage, '.candidates .candidate');
    }),
    undo: forgetTables,
  },
  { name: 'desk-watch', at: 'page', bring: ownPage('src/desk/index.html#/watch') },
  {
    name: 'popup-inquiry',
    at: 'popup',
    bring: onPage('/product.html', async (stage) => {
      await popup(stage);
      // The letter stands before the decision.
      await stage.driver.popupEvaluate(`document.querySelector('p.block > button[aria-expanded]').click()`);
      await stillIn(stage, 'popup');
      await stage.driver.popupEvaluate(`document.querySelector('.inquiry').scrollIntoView()`);
    }),
  },
];
