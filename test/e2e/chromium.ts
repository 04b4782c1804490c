import { join } from 'node:path';
import { type Popup, startExtensionBrowser } from '../../src/cli/run/extension-browser.ts';
import { settledScreening } from '../../src/cli/run/settled-screening.ts';
import { inCard } from './chromium-card.ts';
import { type Driver, type LoggedError, ROOT, stillText, WAITS } from './driver.ts';

/** Nothing but this machine answers: a test that needs the internet fails. */
const ONLY_LOOPBACK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Starts Chromium with the built extension. */
export async function startChromium(folder = join(ROOT, 'dist/chrome')): Promise<Driver> {
  const browser = await startExtensionBrowser(folder, { headless: true, arguments: [ONLY_LOOPBACK] });
  const tab = await browser.openTab();
  let errors: LoggedError[] = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'error') errors.push({ text: message.text(), source: message.location().url });
  });
  tab.page.on('pageerror', (error) => {
    errors.push({ text: String(error), source: /\w[\w-]+:\/\/[^\s)]+/.exec(error.stack ?? '')?.[0] ?? '' });
  });
  let popup: Popup | null = null;
  const opened = () => {
    if (!popup) throw new Error('The popup is not open.');
    return popup.page;
  };
  const closePopup = async () => {
    await popup?.release().catch(() => undefined);
    popup = null;
  };
  const driver: Driver = {
    browser: 'chromium',
    extensionHost: browser.extensionId,
    async openPage(url) {
      await closePopup();
      errors = [];
      await tab.page.goto(url);
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
    async command(name) {
      // Any call wakes the background.
      await driver.report();
      const worker = browser.context.serviceWorkers().find((one) => one.url().includes(browser.extensionId));
      if (!worker) throw new Error('The background is not awake.');
      await worker.evaluate(
        (command) => (chrome.commands.onCommand as unknown as { dispatch: (name: string) => void }).dispatch(command),
        name,
      );
    },
    inCard: (body) => inCard(tab.page, body),
    async openPopup() {
      await closePopup();
      popup = await browser.openPopup(tab);
    },
    closePopup,
    popupEvaluate: (body) => opened().evaluate(asExpression(body)),
    popupText: () => stillText(() => driver.popupEvaluate('return document.body.innerText')),
    popupScreenshot: () => opened().screenshot(),
    extensionEvaluate: (body) => browser.asker.evaluate(asExpression(body)),
    async stopBackground() {
      const session = await browser.context.newCDPSession(browser.asker);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async updateExtension() {
      // The page that asks is closed by it.
      await browser.asker.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
      await browser.asker.waitForEvent('close').catch(() => undefined);
    },
    close: browser.close,
  };
  return driver;
}

function asExpression<T>(body: string): () => T {
  // Playwright takes an expression's text where its types want a function.
  return `(async () => { ${body} })()` as unknown as () => T;
}
