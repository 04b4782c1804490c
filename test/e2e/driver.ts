import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SETTLE_MS } from '../../src/cli/run/settled-screening.ts';
import type { TabScreening } from '../../src/messages/contract.ts';
import { german } from '../../src/words/de/german.ts';
import { english } from '../../src/words/en/english.ts';
import { spanish } from '../../src/words/es/spanish.ts';
import { french } from '../../src/words/fr/french.ts';
import { chinese } from '../../src/words/zh-cn/chinese.ts';

/** The repository's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Keys that tests press. */
export type PressedKey =
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'ArrowDown'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'PageDown'
  | 'Home'
  | 'End';

/** What a test looks at and works: the page under test, or the extension's own that stand in no tab. */
export type Surface = 'page' | 'popup' | 'panel';

/** Colours the user has set in the system or the browser. */
export type Colours = 'light' | 'dark' | 'forced';

/** An error in the browser's console. */
export type LoggedError = {
  text: string;
  /** Address of the script or page it came from; empty where the browser does not say. */
  source: string;
};

/**
 * One browser with the built extension and one page under test. Bodies given to `evaluate` and
 * `popupEvaluate` are those of an async function: `return document.title`.
 */
export type Driver = {
  browser: 'chromium' | 'firefox';
  /** Host of the extension's own pages. */
  extensionHost: string;
  /** First pages that opened by themselves while the browser started; they were closed. */
  firstPages: number;
  /** What the browser lets the extension read: all sites, or none until its button is pressed there. */
  letRead: (sites: 'all' | 'none') => Promise<void>;
  /** Opens an address in the tab under test. */
  openPage: (url: string) => Promise<void>;
  /** The tab's report as it stands, asked from an extension page as the popup asks. */
  report: () => Promise<TabScreening>;
  /** The tab's report once it holds still. */
  screening: () => Promise<TabScreening>;
  /** Runs in the page under test. */
  evaluate: <T>(body: string) => Promise<T>;
  /** What the browser logged as an error since the page was opened: of the page, and of the extension's scripts in it. */
  errors: () => Promise<LoggedError[]>;
  pageScreenshot: () => Promise<Buffer>;
  /** Moves the mouse as a hand does, to a point of the page under test in CSS pixels. */
  movePointer: (x: number, y: number) => Promise<void>;
  /** Presses and lets go a key over the page under test. */
  press: (key: PressedKey) => Promise<void>;
  /** Types letters, one key after the other, to where the keyboard is. */
  type: (text: string) => Promise<void>;
  /**
   * Makes a command of the manifest happen. Firefox: its key, pressed in the browser's window. Chromium takes no
   * browser keys without a window: its background gets the event as from the browser.
   */
  command: (name: 'next-hit' | 'previous-hit' | 'toggle-site') => Promise<void>;
  /** Runs with the closed shadow root of the card as `root`, as no page can; null when no card is open. */
  inCard: <T>(body: string) => Promise<T | null>;
  /** Opens the extension's own popup over the tab, as a click on its button does. */
  openPopup: () => Promise<void>;
  closePopup: () => Promise<void>;
  /** A click on the extension's button that may lead to something else than the popup. Chromium alone. */
  pressButton: () => Promise<void>;
  /** Runs in the open popup. */
  popupEvaluate: <T>(body: string) => Promise<T>;
  /** Text of the open popup, once it holds still. */
  popupText: () => Promise<string>;
  popupScreenshot: () => Promise<Buffer>;
  /** Opens the side panel by the popup's button, worked by a real click or key; the popup closes. */
  openPanel: () => Promise<void>;
  closePanel: () => Promise<void>;
  /** Runs in a surface that is open. */
  evaluateIn: <T>(surface: Surface, body: string) => Promise<T>;
  /** Presses and lets go a key in a surface that is open. */
  pressIn: (surface: Surface, key: PressedKey) => Promise<void>;
  /** Types letters in a surface that is open, to where its keyboard is. */
  typeIn: (surface: Surface, text: string) => Promise<void>;
  /** What is seen of a surface, or all there is to scroll to. */
  screenshotOf: (surface: Surface, extent?: 'seen' | 'whole') => Promise<Buffer>;
  /** Holds for surfaces that are open and those opened later. */
  setColours: (colours: Colours) => Promise<void>;
  /** Runs in an extension page of its own tab, which is not the one under test. */
  extensionEvaluate: <T>(body: string) => Promise<T>;
  /** Runs in the browser's own window, with the extension's id as `args[0]`. Firefox alone. */
  inBrowser?: <T>(body: string) => Promise<T>;
  /** Runs in the extension's background, awake, with its global object as `background`. */
  inBackground: <T>(body: string) => Promise<T>;
  /** Ends the extension's background as the browser does when it idles; the next call starts it anew. */
  stopBackground: () => Promise<void>;
  /** Names this life of the background; another after it was ended and begun again. Wakes it. */
  bootOfBackground: () => Promise<string>;
  /** Puts the extension in its own place again, as an update does under open pages; its pages are gone afterwards. */
  updateExtension: () => Promise<void>;
  close: () => Promise<void>;
  /** Ends the browser as a crash does, with no time to put anything in order. */
  kill: () => Promise<void>;
};

/** The name of the popup's button for the side panel, in whatever language it is. */
export const PANEL_BUTTON = new RegExp(
  `^(?:${[english, german, spanish, french, chinese].map(({ panel }) => panel.openPanel).join('|')})$`,
);

/** Test pages say when they change; they need no long wait for text that comes late. */
export const WAITS = { ...SETTLE_MS, quiet: 400 };

/** Asks until the answer is twice the same and not empty; throws when it never is. */
export async function stillText(ask: () => Promise<string>, timeoutMs = 10_000): Promise<string> {
  const deadline = Date.now() + timeoutMs;
  let last = '';
  while (Date.now() < deadline) {
    const text = (await ask()).trim();
    if (text !== '' && text === last) return text;
    last = text;
    await sleep(200);
  }
  throw new Error(`The text did not come to rest: ${JSON.stringify(last.slice(0, 200))}`);
}
