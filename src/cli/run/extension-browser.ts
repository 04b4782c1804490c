import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../../.config/find-browser.mjs';
import type { TabScreening } from '../../messages/contract.ts';

const START_TIMEOUT_MS = 60_000;
const POPUP_TIMEOUT_MS = 10_000;

/** A page in a tab of its own, and the tab's id as the extension knows it. */
export type ExtensionTab = { page: Page; id: number };

/** Real Chromium with the built extension loaded, and nothing else. */
export type ExtensionBrowser = {
  context: BrowserContext;
  /** The extension page in a tab of its own from which the extension is asked. */
  asker: Page;
  extensionId: string;
  openTab: () => Promise<ExtensionTab>;
  /** What the extension knows of a tab, asked as its popup asks. */
  screeningOf: (tab: ExtensionTab) => Promise<TabScreening>;
  /** Opens the extension's own popup over a tab, as a click on its button does. */
  openPopup: (tab: ExtensionTab) => Promise<Popup>;
  isOpen: () => boolean;
  /** Resolves when the browser is gone. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** An open popup; closes when let go or when the browser takes its focus. */
export type Popup = { page: Page; release: () => Promise<void> };

/** Starts Chromium with an unpacked extension and a new profile, removed at the end. */
export async function startExtensionBrowser(
  folder: string,
  given: { headless: boolean; arguments?: readonly string[] },
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'listlight-'));
  const child = spawn(
    findChromium(),
    [...chromiumArguments(folder, profile, given.headless), ...(given.arguments ?? [])],
    {
      // Chromium leaves when the pipe on 3 and 4 breaks, so none is left behind however we end.
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  );
  const closed = new Promise<void>(
    (resolve) => void child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  const kill = () => {
    endProcess(child);
    removeFolder(profile);
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    endProcess(child);
    await closed;
    removeFolder(profile);
  };
  try {
    const endpoint = await readEndpoint(child);
    const browser = await chromium.connectOverCDP(endpoint, { timeout: START_TIMEOUT_MS });
    return { ...(await control(browser, endpoint)), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function control(browser: Browser, endpoint: string): Promise<Omit<ExtensionBrowser, 'closed' | 'close'>> {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium started without a window.');
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_TIMEOUT_MS }));
  const extensionId = new URL(worker.url()).host;
  const popupAddress = `chrome-extension://${extensionId}/src/popup/index.html`;
  const asker = context.pages()[0] ?? (await context.newPage());
  await asker.goto(popupAddress);

  return {
    context,
    asker,
    extensionId,
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
    async screeningOf(tab) {
      const answer = await asker.evaluate(
        (id) => chrome.runtime.sendMessage({ call: 'screening-for-tab', args: [id] }),
        tab.id,
      );
      if (!answer?.ok) throw new Error(answer?.error ?? 'The extension did not answer.');
      return answer.value;
    },
    async openPopup(tab) {
      await tab.page.bringToFront();
      await triggerAction(browser, extensionId, tab);
      return findPopup(endpoint, popupAddress);
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

/** A connection made before the popup opened never learns of it, so each popup gets its own. */
async function findPopup(endpoint: string, address: string): Promise<Popup> {
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
  throw new Error('The popup did not open.');
}

async function isPopup(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined).catch(() => false);
}

function chromiumArguments(folder: string, profile: string, headless: boolean): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio', '--window-size=1280,900'] : []),
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function findChromium(): string {
  return findBrowser('chromium') ?? chromium.executablePath();
}

function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Chromium did not start: ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('no answer in time'), START_TIMEOUT_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`exit code ${code}`));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // Read on for ever: a full pipe would stop the browser.
      if (said.length < 100_000) said += text;
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!endpoint) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}

function endProcess(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // The whole group: Chromium's helpers as well.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // A helper process may still write for a moment; the system clears its folder for such files.
  }
}
