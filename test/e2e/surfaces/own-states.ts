import type { Stage } from '../both-browsers.ts';
import { call, click, lists, OPEN_ALL, onPage, openedPopup, ownPage, popup, stillIn, until } from './bring-up.ts';
import type { SurfaceState } from './surface-state.ts';

const SAVED = '.told [role=status]:not(:empty)';
/** The second choice is that of sites; the first, all of them, is the one at rest. */
const CHOOSE = `[...document.querySelectorAll('input[name=where]')]`;

const decide = (entity: string, reason: string) => (stage: Stage) =>
  call<{ id: string }>(stage, 'decide', { entity, scope: 'everywhere', text: null, reason }, 'A. Auditor');
const decideTwo = async (stage: Stage) => {
  const { id } = await decide('ezviz', 'A vineyard of the same name in Styria.')(stage);
  await call(stage, 'withdraw-decision', id);
  await decide('dahua', 'A hotel of the same name in Graz; see its imprint, read on 12 October 2026.')(stage);
};
const takeBack = async (stage: Stage) => {
  const all = await call<{ id: string; state: string }[]>(stage, 'decisions');
  for (const { id, state } of all) if (state !== 'withdrawn') await call(stage, 'withdraw-decision', id);
};

/** Gives the page the export it has just written. */
const importOwn = async (stage: Stage) => {
  await stage.driver.evaluate(`
    const made = new Promise((resolve) => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob) => { URL.createObjectURL = create; resolve(blob); return create.call(URL, blob); };
    });
    const button = document.querySelector('[aria-labelledby=export-data] button');
    while (button.disabled) await new Promise((go) => setTimeout(go, 50));
    button.click();
    const data = new DataTransfer();
    data.items.add(new File([await made], 'own.json'));
    const input = document.querySelector('input[type=file]');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
  await until(stage, 'input[type=checkbox]');
};

const settings = (then?: (stage: Stage) => Promise<void>) => lists('#/settings', '.shortcuts td', then);

/** What the user has and decides: settings, decisions, own data, the first page and its sample. */
export const OWN_STATES: readonly SurfaceState[] = [
  { name: 'settings', at: 'page', bring: settings() },
  {
    name: 'settings-chosen',
    at: 'page',
    bring: settings(async (stage) => {
      await stage.driver.evaluate(`${CHOOSE}[1].click()`);
      await until(stage, SAVED);
    }),
    undo: (stage) => stage.driver.evaluate(`${CHOOSE}[0].click(); await new Promise((go) => setTimeout(go, 500));`),
  },
  { name: 'decisions-none', at: 'page', bring: lists('#/decisions', '.count') },
  {
    name: 'decisions',
    at: 'page',
    bring: async (stage) => {
      await decideTwo(stage);
      await lists('#/decisions', 'table', async ({ driver }) => {
        await driver.evaluate(OPEN_ALL);
      })(stage);
    },
    undo: takeBack,
  },
  {
    name: 'popup-left-out',
    at: 'popup',
    bring: async (stage) => {
      await decideTwo(stage);
      await onPage('/product.html', openedPopup)(stage);
    },
    undo: takeBack,
  },
  {
    name: 'popup-decide',
    at: 'popup',
    bring: onPage('/product.html', async (stage) => {
      await popup(stage);
      // The letter stands before the decision.
      await stage.driver.popupEvaluate(`document.querySelectorAll('p.block > button[aria-expanded]')[1].click()`);
      await stillIn(stage, 'popup');
      await stage.driver.popupEvaluate(`document.querySelector('.decide:not(.inquiry)').scrollIntoView()`);
    }),
  },
  { name: 'data', at: 'page', bring: lists('#/data', '[aria-labelledby=reset-data]') },
  {
    name: 'data-preview',
    at: 'page',
    bring: async (stage) => {
      await decideTwo(stage);
      await lists('#/data', '[aria-labelledby=export-data] button', importOwn)(stage);
    },
    undo: takeBack,
  },
  {
    name: 'data-reset',
    at: 'page',
    bring: lists('#/data', '[aria-labelledby=reset-data]', click('[aria-labelledby=reset-data] > p > button')),
  },
  { name: 'welcome', at: 'page', bring: ownPage('src/welcome/index.html', (stage) => until(stage, 'table + p')) },
  {
    name: 'welcome-chosen',
    at: 'page',
    bring: ownPage('src/welcome/index.html', async (stage) => {
      await until(stage, '[value=chosen]');
      await stage.driver.evaluate(`document.querySelector('[value=chosen]').click()`);
      await until(stage, '.offer');
    }),
    undo: (stage) => stage.driver.evaluate(`${CHOOSE}[0].click(); await new Promise((go) => setTimeout(go, 500));`),
  },
  { name: 'sample', at: 'page', bring: ownPage('src/welcome/sample/index.html') },
];
