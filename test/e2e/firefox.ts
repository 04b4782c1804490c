import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeFirstPages } from '../../src/cli/run/first-page.ts';
import { settledScreening } from '../../src/cli/run/settled-screening.ts';
import { type Driver, type LoggedError, PANEL_BUTTON, ROOT, stillText, WAITS } from './driver.ts';
import { Marionette } from './marionette.ts';

const POPUP_TIMEOUT_MS = 10_000;
/** Firefox notes every page that is left while a script in it waits for an answer; that is no error of the script. */
const LEFT = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
/** What is pressed with Alt, as the manifest suggests. */
const COMMAND_KEYS = { 'next-hit': ['.'], 'previous-hit': [','], 'toggle-site': ['Shift', 'O'] } as const;

/** An extension on trial that comes again after a crash must be the same one to the profile: its storage hangs on this. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': '{"listlight@listlight.example":"5b0f1c52-7d0e-4b5e-9d53-0d7c1a3f2e11"}',
};

/**
 * Starts Firefox with the built extension; with a proxy, everything but this machine is reached through that alone;
 * with a profile's folder it goes on where that was left.
 */
export async function startFirefox(
  folder = join(ROOT, 'dist/firefox'),
  proxyPort?: number,
  profile?: string,
): Promise<Driver> {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort ?? 0,
    // For hosts of its built-in list Firefox takes no certificate made for the occasion.
    'network.stricttransportsecurity.preloadlist': false,
  };
  const preferences = { ...(proxyPort === undefined ? {} : proxy), ...(profile === undefined ? {} : KEPT) };
  const firefox = await Marionette.start(preferences, profile);
  try {
    // What a session accepts holds for its tabs alone, not for the background of an extension.
    if (proxyPort !== undefined) await firefox.run('chrome', ACCEPT_CERTIFICATES);
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
  const firstPages = await closeFirstPages((body) => firefox.run('content', body));
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
    firstPages,
    letRead: (sites) => firefox.run('chrome', LET_READ, [addon, sites === 'all' ? 'add' : 'remove']),
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
      (await firefox.run<LoggedError[]>('chrome', LOGGED_ERRORS, [host])).filter(({ text }) => !LEFT.test(text)),
    pageScreenshot: () => firefox.screenshot(),
    movePointer: (x, y) => firefox.movePointer(x, y),
    press: (key) => firefox.press(key),
    type: (text) => firefox.type(text),
    command: (name) => firefox.press('Alt', ...COMMAND_KEYS[name]),
    inCard: (body) => firefox.run('system', inCard(body)),
    openPopup: () => firefox.run('chrome', OPEN_POPUP, [addon, POPUP_TIMEOUT_MS]),
    closePopup: () => firefox.run('chrome', CLOSE_POPUP),
    pressButton: () => driver.openPopup(),
    inBrowser: (body) => firefox.run('chrome', body, [addon]),
    popupEvaluate: (body) => firefox.run('chrome', POPUP_EVALUATE, [body]),
    popupText: () => stillText(() => driver.popupEvaluate('return document.body.innerText')),
    popupScreenshot: () => driver.screenshotOf('popup'),
    async openPanel() {
      await driver.openPopup();
      await driver.popupText();
      await driver.popupEvaluate(FOCUS_PANEL_BUTTON);
      await driver.pressIn('popup', 'Enter');
      await firefox.run('chrome', PANEL_OPENED, [POPUP_TIMEOUT_MS]);
    },
    closePanel: () => firefox.run('chrome', 'SidebarController.hide()'),
    evaluateIn: (surface, body) =>
      surface === 'page'
        ? driver.evaluate(body)
        : firefox.run('chrome', surface === 'popup' ? POPUP_EVALUATE : PANEL_EVALUATE, [body]),
    pressIn: (surface, key) =>
      surface === 'page'
        ? firefox.press(key)
        : firefox.run('chrome', surface === 'popup' ? POPUP_PRESS : PANEL_PRESS, [key]),
    async typeIn(surface, text) {
      if (surface === 'page') return firefox.type(text);
      for (const key of text) await firefox.run('chrome', surface === 'popup' ? POPUP_TYPE : PANEL_TYPE, [key]);
    },
    async screenshotOf(surface, extent = 'seen') {
      if (surface === 'page') return firefox.screenshot('content', extent === 'whole');
      // The panel grows to its content a moment after it opened.
      if (surface === 'popup') await sleep(300);
      const snapshot = surface === 'popup' ? POPUP_SNAPSHOT : PANEL_SNAPSHOT;
      const size = await driver.evaluateIn<number[]>(surface, DOCUMENT_SIZE);
      return Buffer.from(await firefox.run<string>('chrome', snapshot, extent === 'whole' ? size : []), 'base64');
    },
    setColours: (colours) => firefox.run('chrome', SET_COLOURS, [colours]),
    extensionEvaluate: inAsker,
    inBackground: (body) => inAsker(`const background = await browser.runtime.getBackgroundPage(); ${body}`),
    stopBackground: () =>
      firefox.run('chrome', 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()', [addon]),
    async bootOfBackground() {
      await driver.report();
      return firefox.run<string>('chrome', BOOT, [addon]);
    },
    async updateExtension() {
      await firefox.installAddon(folder);
    },
    close: () => firefox.quit(),
    kill: () => firefox.kill(),
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

const ACCEPT_CERTIFICATES = `
  Cc['@mozilla.org/security/certoverride;1']
    .getService(Ci.nsICertOverrideService)
    .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`;

const LET_READ = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  // Those that the scanner runs on count as sites that were given too.
  const sites = { permissions: [], origins: ['<all_urls>', 'http://*/*', 'https://*/*'] };
  await ExtensionPermissions[args[1]](args[0], sites, WebExtensionPolicy.getByID(args[0]).extension);`;

const BOOT = `
  const { views } = WebExtensionPolicy.getByID(args[0]).extension;
  const background = [...views].find(({ viewType }) => viewType === 'background');
  if (!background) throw new Error('The background is not awake.');
  return String(background.contextId);`;

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

const POPUP = `
  const surface = document.querySelector('.webextension-popup-browser');
  if (!surface) throw new Error('The popup is not open.');`;

const PANEL = `
  const surface = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!surface) throw new Error('The side panel is not open.');`;

/** Marionette's own actor runs scripts in every page's process, those of the popup and the panel as well. */
const EVALUATE = `
  const actor = surface.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'const done = arguments[arguments.length - 1];' +
    '(async () => {' + args[0] + '})().then((value) => done({ value }), (error) => done({ error: String(error) }));';
  const answer = await actor.executeScript(script, [], { async: true, timeout: 30000, newSandbox: false, sandboxName: null });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;`;

const DOCUMENT_SIZE = `
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [scrollWidth, scrollHeight];`;

const SNAPSHOT = `
  const whole = args.length === 2 ? new DOMRect(0, 0, ...args) : null;
  const picture = await surface.browsingContext.currentWindowGlobal.drawSnapshot(whole, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** The keys of the browser's window do not come to a popup without a screen: this is how the window itself would hand one on. */
const PRESS = `
  const [key] = args;
  surface.focus();
  const actor = surface.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const script = 'const [key, done] = arguments;' +
    'const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);' +
    'processor.beginInputTransactionForTests(window);' +
    'const [name, shift] = [key.replace("Shift+", ""), key.startsWith("Shift+")];' +
    'const event = (key) => new KeyboardEvent("", { key, code: key });' +
    'if (shift) processor.keydown(event("Shift"));' +
    'processor.keydown(event(name)); processor.keyup(event(name));' +
    'if (shift) processor.keyup(event("Shift"));' +
    'done();';
  await actor.executeScript(script, [key], { async: true, timeout: 30000, newSandbox: false, sandboxName: 'system' });`;

const POPUP_PRESS = POPUP + PRESS;
const PANEL_PRESS = PANEL + PRESS;
/** A letter is typed by what it is: which key makes it depends on the keyboard. */
const TYPE = PRESS.replace('{ key, code: key }', '{ key }');
const POPUP_TYPE = POPUP + TYPE;
const PANEL_TYPE = PANEL + TYPE;
const POPUP_EVALUATE = POPUP + EVALUATE;
const PANEL_EVALUATE = PANEL + EVALUATE;
const POPUP_SNAPSHOT = POPUP + SNAPSHOT;
const PANEL_SNAPSHOT = PANEL + SNAPSHOT;

const FOCUS_PANEL_BUTTON = `
  [...document.querySelectorAll('button')].find((one) => ${PANEL_BUTTON}.test(one.textContent)).focus()`;

const PANEL_OPENED = `
  const deadline = Date.now() + args[0];
  for (;;) {
    const surface = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
    if (surface?.currentURI?.filePath === '/src/panel/index.html' && !surface.webProgress?.isLoadingDocument) return;
    if (Date.now() > deadline) throw new Error('The side panel did not open.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }`;

/** What the system and the browser's settings would say of colours. */
const SET_COLOURS = `
  const [colours] = args;
  for (const one of ['layout.css.prefers-color-scheme.content-override', 'browser.theme.content-theme', 'browser.theme.toolbar-theme'])
    Services.prefs.setIntPref(one, colours === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('browser.display.document_color_use', colours === 'forced' ? 2 : 0);`;
