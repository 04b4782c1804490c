import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { type Popup, startExtensionBrowser } from '../../src/cli/run/extension-browser.ts';
import { settledScreening } from '../../src/cli/run/settled-screening.ts';
import { inCard } from './chromium-card.ts';
import {
  type Colours,
  type Driver,
  type LoggedError,
  PANEL_BUTTON,
  ROOT,
  type Surface,
  stillText,
  WAITS,
} from './driver.ts';

/** Nothing but this machine answers: a test that needs the internet fails. */
const ONLY_LOOPBACK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** How long a click is waited for that closes what it was made in. */
const CLICK_MS = 3000;

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Record<Colours, object>;

/**
 * Starts Chromium with the built extension; with a proxy, everything but this machine is reached through that alone;
 * with a profile's folder it goes on where that was left.
 */
export async function startChromium(
  folder = join(ROOT, 'dist/chrome'),
  proxyPort?: number,
  profile?: string,
  /** Further words of the command line. */
  more: readonly string[] = [],
): Promise<Driver> {
  // The proxy's certificate is made for the occasion.
  const proxy = [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--ignore-certificate-errors'];
  const words = [ONLY_LOOPBACK, ...more, ...(proxyPort === undefined ? [] : proxy)];
  const browser = await startExtensionBrowser(folder, {
    headless: true,
    arguments: words,
    ...(profile === undefined ? {} : { profile }),
  });
  const tab = await browser.openTab();
  let errors: LoggedError[] = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'error') errors.push({ text: message.text(), source: message.location().url });
  });
  tab.page.on('pageerror', (error) => {
    errors.push({ text: String(error), source: /\w[\w-]+:\/\/[^\s)]+/.exec(error.stack ?? '')?.[0] ?? '' });
  });
  let popup: Popup | null = null;
  let panel: Popup | null = null;
  let colours: Colours = 'light';
  const paint = async (page: Page) => page.emulateMedia(MEDIA[colours]);
  const pageOf = (surface: Surface): Page => {
    const page = { page: tab.page, popup: popup?.page, panel: panel?.page }[surface];
    if (!page) throw new Error(`The ${surface} is not open.`);
    return page;
  };
  const opened = () => {
    if (!popup) throw new Error('The popup is not open.');
    return popup.page;
  };
  const closePopup = async () => {
    await popup?.release().catch(() => undefined);
    popup = null;
  };
  const awake = async () => {
    // Any call wakes it.
    await driver.report();
    const worker = browser.context.serviceWorkers().findLast((one) => one.url().includes(browser.extensionId));
    if (!worker) throw new Error('The background is not awake.');
    return worker;
  };
  const driver: Driver = {
    browser: 'chromium',
    extensionHost: browser.extensionId,
    firstPages: browser.firstPages,
    async letRead(sites) {
      const page = await browser.context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        ([extensionId, hostAccess]) =>
          (
            chrome as unknown as {
              developerPrivate: { updateExtensionConfiguration: (update: object) => Promise<void> };
            }
          ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        [browser.extensionId, sites === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK'],
      );
      await page.close();
      await tab.page.bringToFront();
    },
    async openPage(url) {
      await closePopup();
      errors = [];
      // A loaded machine is no failure.
      await tab.page.goto(url, { timeout: 90_000 });
    },
    report: () => browser.screeningOf(tab),
    screening: () =>
      settledScreening(
        driver.report,
        () => driver.evaluate('return !document.documentElement.textContent.trim()'),
        WAITS,
      ),
    evaluate: (body) => tab.page.evaluate(asExpression(body)),
    errors: async () => errors,
    pageScreenshot: () => tab.page.screenshot(),
    movePointer: (x, y) => tab.page.mouse.move(x, y, { steps: 4 }),
    press: (key) => tab.page.keyboard.press(key),
    type: (text) => tab.page.keyboard.type(text),
    async inBackground(body) {
      return (await awake()).evaluate(asExpression(`const background = globalThis; ${body}`));
    },
    async command(name) {
      const worker = await awake();
      await worker.evaluate(
        (command) => (chrome.commands.onCommand as unknown as { dispatch: (name: string) => void }).dispatch(command),
        name,
      );
    },
    inCard: (body) => inCard(tab.page, body),
    async openPopup() {
      await closePopup();
      popup = await browser.openPopup(tab);
      if (colours !== 'light') await paint(popup.page);
    },
    closePopup,
    pressButton: () => browser.pressButton(tab),
    popupEvaluate: (body) => opened().evaluate(asExpression(body)),
    popupText: () => stillText(() => driver.popupEvaluate('return document.body.innerText')),
    popupScreenshot: () => opened().screenshot(),
    async openPanel() {
      await driver.closePanel();
      await driver.openPopup();
      // The popup goes as the panel comes, often before it can tell that it was clicked; that the panel came is seen below.
      const click = opened().getByRole('button', { name: PANEL_BUTTON }).click();
      await Promise.race([click.catch(() => undefined), sleep(CLICK_MS)]);
      panel = await browser.openedPanel();
      await popup?.release().catch(() => undefined);
      popup = null;
      await paint(panel.page);
    },
    async closePanel() {
      await panel?.release().catch(() => undefined);
      panel = null;
    },
    evaluateIn: (surface, body) => pageOf(surface).evaluate(asExpression(body)),
    pressIn: (surface, key) => pageOf(surface).keyboard.press(key),
    typeIn: (surface, text) => pageOf(surface).keyboard.type(text),
    // A popup cannot be made as long as what is in it: it is taken as it is seen.
    screenshotOf: (surface, extent) =>
      pageOf(surface).screenshot({ fullPage: extent === 'whole' && surface !== 'popup' }),
    async setColours(wanted) {
      colours = wanted;
      for (const page of [tab.page, popup?.page, panel?.page]) if (page) await paint(page);
    },
    extensionEvaluate: (body) => browser.asker.evaluate(asExpression(body)),
    async stopBackground() {
      const session = await browser.context.newCDPSession(browser.asker);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async bootOfBackground() {
      for (let tries = 0; tries < 50; tries++) {
        await driver.report();
        const worker = browser.context.serviceWorkers().findLast((one) => one.url().includes(browser.extensionId));
        const boot = await worker?.evaluate(() => String(performance.timeOrigin)).catch(() => undefined);
        if (boot) return boot;
        await new Promise((go) => setTimeout(go, 50));
      }
      throw new Error('The background is not awake.');
    },
    async updateExtension() {
      // The page that asks is closed by it.
      await browser.asker.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
      await browser.asker.waitForEvent('close').catch(() => undefined);
    },
    close: browser.close,
    // Closing takes the whole group of processes down at once.
    kill: browser.close,
  };
  return driver;
}

function asExpression<T>(body: string): () => T {
  // Playwright takes an expression's text where its types want a function.
  return `(async () => { ${body} })()` as unknown as () => T;
}
