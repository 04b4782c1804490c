import type { Stage } from '../both-browsers.ts';
import { type Surface, stillText } from '../driver.ts';
import { listsPageIn } from '../lists-page.ts';
import type { SurfaceState } from './surface-state.ts';

/** Opens whatever can be opened on a surface, to be evaluated in it. */
export const OPEN_ALL = 'for (const one of document.querySelectorAll("details")) one.open = true';

type Bring = SurfaceState['bring'];

/** Opens a page of the test's server and goes on when it was read. */
export const onPage =
  (path: string, then: Bring): Bring =>
  async (stage) => {
    await stage.driver.openPage(stage.server.origin + path);
    await stage.driver.screening();
    await then(stage);
  };

/** Waits until a surface says something that stays. */
export const stillIn = (stage: Stage, at: Surface): Promise<string> =>
  stillText(() => stage.driver.evaluateIn(at, 'return document.body.innerText'));

/** Opens the popup. */
export const popup: Bring = async ({ driver }) => {
  await driver.openPopup();
  await driver.popupText();
};

/** Opens the popup and everything in it that can be opened. */
export const openedPopup: Bring = async (stage) => {
  await popup(stage);
  await stage.driver.popupEvaluate(OPEN_ALL);
  await stage.driver.popupText();
};

/** Opens the side panel on the page in front. */
export const panel: Bring = async (stage) => {
  await stage.driver.openPanel();
  await stillIn(stage, 'panel');
};

/** Opens the side panel on the open tabs. */
export const openTabs: Bring = async (stage) => {
  await panel(stage);
  await stage.driver.evaluateIn('panel', 'document.getElementById("openTabs").click()');
  await stillIn(stage, 'panel');
};

/** Waits in the page until it holds something; what it says may be in any language. */
export const until = (stage: Stage, selector: string): Promise<void> =>
  stage.driver.evaluate(`
    const deadline = Date.now() + 20_000;
    while (!document.querySelector(${JSON.stringify(selector)})) {
      if (Date.now() > deadline) throw new Error('not there: ' + ${JSON.stringify(selector)});
      await new Promise((go) => setTimeout(go, 50));
    }`);

/** Opens a view of the lists page, waits for something in it, and for its text to rest. */
export const lists =
  (hash: string, selector: string, then: Bring = async () => undefined): Bring =>
  async (stage) => {
    await listsPageIn(stage.driver).open(hash);
    await until(stage, selector);
    await then(stage);
    await stillIn(stage, 'page');
  };

/** Opens one of the extension's other pages. */
export const ownPage =
  (path: string, then: Bring = async () => undefined): Bring =>
  async (stage) => {
    const { browser, extensionHost } = stage.driver;
    const scheme = browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
    // An address that differs only behind the # would not be loaded again.
    await stage.driver.openPage('about:blank');
    await stage.driver.openPage(`${scheme}://${extensionHost}/${path}`);
    await stillIn(stage, 'page');
    await then(stage);
    await stillIn(stage, 'page');
  };

/** Clicks something in the page. */
export const click =
  (selector: string): Bring =>
  (stage) =>
    stage.driver.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

/** Brings up the card as the popup's buttons do. */
export const card: Bring = async (stage) => {
  await stage.driver.extensionEvaluate(`
    const api = globalThis.browser ?? chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith('http'));
    await api.runtime.sendMessage({ call: 'step-hit', args: [tab.id, 'next'] });`);
  await stillText(
    async () => (await stage.driver.inCard<string>('return root.querySelector(".card").innerText')) ?? '',
  );
};

/** Loses the lists, as a damaged disk does. */
export const lose: Bring = async (stage) => {
  await stage.driver.extensionEvaluate(`
    await (globalThis.browser ?? chrome).storage.session.clear();
    await new Promise((go) => { indexedDB.deleteDatabase('listlight-lists').onsuccess = go; });`);
  await stage.driver.stopBackground();
};

/** Asks the background as one of the extension's own pages does. */
export async function call<T>(stage: Stage, name: string, ...args: unknown[]): Promise<T> {
  return stage.driver.extensionEvaluate<T>(`
    const answer = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: name, args })});
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;`);
}
