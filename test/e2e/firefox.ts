import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settledScreening } from '../../src/cli/run/settled-screening.ts';
import { type Driver, type LoggedError, ROOT, stillText, WAITS } from './driver.ts';
import { Marionette } from './marionette.ts';

const POPUP_TIMEOUT_MS = 10_000;
/** Firefox notes every page that is left while a script in it waits for an answer; that is no error of the script. */
const LEFT = 'Promise resolved after context unloaded';
/** What is pressed with Alt, as the manifest suggests. */
const COMMAND_KEYS = { 'next-hit': '.', 'previous-hit': ',' } as const;

/** Starts Firefox with the built extension. */
export async function startFirefox(folder = join(ROOT, 'dist/firefox')): Promise<Driver> {
  const firefox = await Marionette.start();
  try {
    return await drive(firefox, folder);
  } catch (error) {
    await firefox.quit();
    throw error;
  }
}

async function drive(firefox: Marionette, folder: string): Promise<Driver> {
  const addon = await firefox.installAddon(folder);
  const host = await firefox.run<string>('chrome', 'return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname', [
    addon,
  ]);
  const asker = await firefox.currentTab();
  await firefox.navigate(`moz-extension://${host}/src/popup/index.html`);
  const tab = await firefox.openTab();
  // The handle says nothing to the extension; the tab in front is ours.
  const tabId = await inAsker<number>('return (await browser.tabs.query({ active: true }))[0].id');

  async function inAsker<T>(body: string): Promise<T> {
    await firefox.switchToTab(asker, false);
    try {
      return await firefox.run<T>('content', body);
    } finally {
      await firefox.switchToTab(tab, false);
    }
  }

  const driver: Driver = {
    browser: 'firefox',
    extensionHost: host,
    async openPage(url) {
      await driver.closePopup();
      await firefox.run('chrome', 'Services.console.reset()');
      await firefox.navigate(url);
    },
    async report() {
      const message = JSON.stringify({ call: 'screening-for-tab', args: [tabId] });
      const answer = await inAsker<{ ok: boolean; value: never; error: string }>(
        `return browser.runtime.sendMessage(${message})`,
      );
      if (!answer?.ok) throw new Error(answer?.error ?? 'The extension did not answer.');
      return answer.value;
    },
    screening: () =>
      settledScreening(
        driver.report,
        () => driver.evaluate('return !document.documentElement.textContent.trim()'),
        WAITS,
      ),
    evaluate: (body) => firefox.run('content', body),
    errors: async () =>
      (await firefox.run<LoggedError[]>('chrome', LOGGED_ERRORS, [host])).filter(({ text }) => !text.includes(LEFT)),
    pageScreenshot: () => firefox.screenshot(),
    movePointer: (x, y) => firefox.movePointer(x, y),
    press: (key) => firefox.press(key),
    command: (name) => firefox.press('Alt', COMMAND_KEYS[name]),
    inCard: (body) => firefox.run('system', inCard(body)),
    openPopup: () => firefox.run('chrome', OPEN_POPUP, [addon, POPUP_TIMEOUT_MS]),
    closePopup: () => firefox.run('chrome', CLOSE_POPUP),
    popupEvaluate: (body) => firefox.run('chrome', POPUP_EVALUATE, [body]),
    popupText: () => stillText(() => driver.popupEvaluate('return document.body.innerText')),
    async popupScreenshot() {
      // The panel grows to its content a moment after it opened.
      await sleep(300);
      return Buffer.from(await firefox.run<string>('chrome', POPUP_SNAPSHOT), 'base64');
    },
    extensionEvaluate: inAsker,
    stopBackground: () =>
      firefox.run('chrome', 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()', [addon]),
    async updateExtension() {
      await firefox.installAddon(folder);
    },
    close: () => firefox.quit(),
  };
  return driver;
}

/** What the console holds of web pages and of the extension; the browser's own troubles are not ours. */
const LOGGED_ERRORS = `
  const ours = [/^https?:/, /^data:/, /^blob:/, /^about:srcdoc/, new RegExp('^moz-extension://' + args[0])];
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return [];
    const { errorMessage, sourceName, category, flags } = message;
    const isError = (flags & Ci.nsIScriptError.warningFlag) === 0 && (flags & Ci.nsIScriptError.infoFlag) === 0;
    return isError && ours.some((one) => one.test(sourceName)) ? [{ text: category + ': ' + errorMessage, source: sourceName }] : [];
  });`;

const CLOSE_POPUP = `
  document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup();
  while (document.querySelector('.webextension-popup-browser')) await new Promise((resolve) => setTimeout(resolve, 50));`;

/** A click on the extension's button, which is first moved out of the menu of extensions. */
const OPEN_POPUP = `
  ${CLOSE_POPUP}
  const [addon, timeoutMs] = args;
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const id = addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  CustomizableUI.getWidget(id).forWindow(window).node.querySelector('.unified-extensions-item-action-button').click();
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const opened = document.querySelector('.webextension-popup-browser');
    const isThere = opened?.currentURI?.scheme === 'moz-extension' && !opened.webProgress?.isLoadingDocument;
    if (isThere && opened.closest('panel')?.state === 'open') return;
    if (Date.now() > deadline) throw new Error('The popup did not open.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }`;

/** A script of the system's own sees closed shadow roots. */
const inCard = (body: string) => `
  const root = document.querySelector('listlight-card')?.openOrClosedShadowRoot;
  if (!root) return null;
  ${body}`;

/** Marionette's own actor runs scripts in every page's process, the popup's as well. */
const POPUP_EVALUATE = `
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open.');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'const done = arguments[arguments.length - 1];' +
    '(async () => {' + args[0] + '})().then((value) => done({ value }), (error) => done({ error: String(error) }));';
  const answer = await actor.executeScript(script, [], { async: true, timeout: 30000, newSandbox: false, sandboxName: null });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;`;

const POPUP_SNAPSHOT = `
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is not open.');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;
