import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { caller } from '../../messages/call.ts';
import type { PageCalls, TabScreening } from '../../messages/contract.ts';
import type { DataCalls } from '../../messages/data-contract.ts';
import type { SessionCalls } from '../../messages/session-contract.ts';
import { type ChromiumStart, startChromium } from './chromium-process.ts';
import { extensionIdOf } from './extension-id.ts';
import { closeFirstPages } from './first-page.ts';

const CONNECT_TIMEOUT_MS = 20_000;
const POPUP_TIMEOUT_MS = 10_000;

/** A page in a tab of its own, and the tab's id as the extension knows it. */
export type ExtensionTab = { page: Page; id: number };

type AskedCalls = Pick<PageCalls, 'screening-for-tab'> & Pick<DataCalls, 'may-export'> & SessionCalls;

/** Real Chromium with the built extension loaded, and nothing else. */
export type ExtensionBrowser = {
  context: BrowserContext;
  /** The extension page in a tab of its own from which the extension is asked. */
  asker: Page;
  extensionId: string;
  /** First pages that had opened by themselves by the time everything was ready; they were closed. */
  firstPages: number;
  openTab: () => Promise<ExtensionTab>;
  /** Asks the extension as its own pages ask; rejects with its refusal. */
  ask: ReturnType<typeof caller<AskedCalls>>;
  /** What the extension knows of a tab, asked as its popup asks. */
  screeningOf: (tab: ExtensionTab) => Promise<TabScreening>;
  /** Opens the extension's own popup over a tab, as a click on its button does. */
  openPopup: (tab: ExtensionTab) => Promise<Popup>;
  /** The side panel, once it is open; throws when it does not come. */
  openedPanel: () => Promise<Popup>;
  /** The click on the extension's button alone, whatever comes of it. */
  pressButton: (tab: ExtensionTab) => Promise<void>;
  isOpen: () => boolean;
  /** Resolves when the browser is gone. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** An open popup or panel; a popup closes when let go or when the browser takes its focus. */
export type Popup = { page: Page; release: () => Promise<void> };

/** Starts Chromium with an unpacked extension; tries twice. */
export async function startExtensionBrowser(folder: string, given: ChromiumStart): Promise<ExtensionBrowser> {
  for (let isLastTry = false; ; isLastTry = true) {
    const { endpoint, closed, close } = await startChromium(folder, given);
    try {
      const browser = await chromium.connectOverCDP(endpoint, { timeout: CONNECT_TIMEOUT_MS });
      return { ...(await control(browser, endpoint, extensionIdOf(folder))), closed, close };
    } catch (error) {
      await close();
      if (isLastTry) throw error;
    }
  }
}

/** Opens an extension page; right after the start the extension may not be there yet. */
async function openExtensionPage(page: Page, address: string): Promise<void> {
  const deadline = Date.now() + CONNECT_TIMEOUT_MS;
  for (;;) {
    try {
      await page.goto(address, { timeout: CONNECT_TIMEOUT_MS });
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

type Control = Omit<ExtensionBrowser, 'closed' | 'close'>;

async function control(browser: Browser, endpoint: string, extensionId: string): Promise<Control> {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium started without a window.');
  const popupAddress = `chrome-extension://${extensionId}/src/popup/index.html`;
  const asker = context.pages()[0] ?? (await context.newPage());
  await openExtensionPage(asker, popupAddress);
  const ask = caller<AskedCalls>((message) => asker.evaluate((call) => chrome.runtime.sendMessage(call), message));
  const firstPages = await closeFirstPages((body) => asker.evaluate(`(async () => { ${body} })()`));

  return {
    context,
    asker,
    extensionId,
    firstPages,
    isOpen: () => browser.isConnected(),
    async openTab() {
      const page = await context.newPage();
      await page.bringToFront();
      const id = await asker.evaluate(async () => {
        const [own, tabs] = [await chrome.tabs.getCurrent(), await chrome.tabs.query({ active: true })];
        return tabs.find((tab) => tab.id !== own?.id)?.id;
      });
      if (id === undefined) throw new Error('The new tab is unknown to the extension.');
      return { page, id };
    },
    ask,
    screeningOf: (tab) => ask('screening-for-tab', tab.id),
    pressButton: (tab) => triggerAction(browser, extensionId, tab),
    async openPopup(tab) {
      // A busy machine may take the focus away from a popup that is just opening.
      for (let isLastTry = false; ; isLastTry = true) {
        await tab.page.bringToFront();
        await triggerAction(browser, extensionId, tab);
        const popup = await findPopup(endpoint, popupAddress);
        if (popup) return popup;
        if (isLastTry) throw new Error('The popup did not open.');
      }
    },
    async openedPanel() {
      const panel = await findPopup(endpoint, `chrome-extension://${extensionId}/src/panel/index.html`);
      if (!panel) throw new Error('The side panel did not open.');
      return panel;
    },
  };
}

/** The click on the extension's button: Chromium opens the popup and gives the tab's access with it. */
async function triggerAction(browser: Browser, id: string, tab: ExtensionTab): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfo } = await (await tab.page.context().newCDPSession(tab.page)).send('Target.getTargetInfo');
    const targets = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const active = targets.targetInfos.filter((target) => target.url === targetInfo.url);
    // Two tabs may show one address; the one in front is ours.
    const target = active.find(isInFront) ?? active[0];
    if (!target) throw new Error('The page has no tab to open the popup over.');
    const send = session.send as (method: string, words: object) => Promise<unknown>;
    await send.call(session, 'Extensions.triggerAction', { id, targetId: target.targetId });
  } finally {
    await session.detach();
  }
}

function isInFront(target: object): boolean {
  return (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true;
}

/** The open popup or panel, or null when none came; a connection made before it opened never learns of it, so each gets its own. */
async function findPopup(endpoint: string, address: string): Promise<Popup | null> {
  const deadline = Date.now() + POPUP_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const browser = await chromium.connectOverCDP(endpoint);
    for (const page of browser.contexts()[0]?.pages() ?? []) {
      if (page.url().startsWith(address) && (await isPopup(page))) {
        await page.waitForLoadState();
        return { page, release: () => page.close().then(() => browser.close()) };
      }
    }
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

async function isPopup(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined).catch(() => false);
}
