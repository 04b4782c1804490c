import { browser } from '../../messages/browser.ts';
import { mayRead, ruleFor } from '../../model/may-read.ts';
import { hostOf } from '../../model/site.ts';
import { readPolicy } from '../../settings/policy.ts';
import { readSettings, type Settings } from '../../settings/settings.ts';
import { clearBadge, showUnreadBadge } from '../badge.ts';
import { forgetKept } from '../kept/kept-answers.ts';
import { forgetTab, readReports } from '../tab-reports.ts';
import { documentIn, forgetAsked, isAsked, noteAsked } from './asked-pages.ts';

const EVERYWHERE = '<all_urls>';
/** A page of no site, which browsers name to no extension. */
const NO_SITE = 'about:blank';

/** Whether the browser lets us read an origin; a browser that does not say is taken to. */
export const isAllowed = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => true);

/** Whether a page may be read when the user asks for it: an organisation that has locked the sites chosen means these alone. */
async function mayAsk({ where }: Settings): Promise<boolean> {
  return where !== 'chosen' || !(await readPolicy()).locked.has('where');
}

/** Whether a page may be read by the rules or because it was asked for. */
export async function mayReadPage(settings: Settings, tab: number, address: string): Promise<boolean> {
  if (mayRead(settings, address, false)) return true;
  return mayRead(settings, address, true) && (await mayAsk(settings)) && (await isAsked(tab));
}

/** A frame of a tab: the address of the tab's page, and the origin of what the frame itself holds, as far as the browser tells. */
export type ReadFrame = {
  tab: number;
  frame: number;
  page: string | undefined;
  own: string | undefined;
  /** Address of the document itself; of the top frame alone. */
  address?: string | undefined;
};

/**
 * Whether a frame of a tab may read what it holds: the tab's page decides, and a site that is never read is not read
 * inside the pages of others either. The badge of a page that is not read says so.
 */
export async function mayReadFrame({ tab, frame, page, own }: ReadFrame): Promise<boolean> {
  // Our own sample page is no page of any site.
  if (page?.startsWith(browser.runtime.getURL(''))) return true;
  const settings = await readSettings();
  const may = await mayReadPage(settings, tab, page ?? NO_SITE);
  if (!may && frame === 0) await stopReading(tab);
  const host = own === undefined ? null : hostOf(own);
  return may && (host === null || ruleFor(settings, host)?.rule !== 'off');
}

/** The address of a page as far as the browser tells; null where it keeps us out. */
async function addressOf({ url }: { url?: string }): Promise<string | null> {
  return url ?? ((await isAllowed(EVERYWHERE)) ? NO_SITE : null);
}

const tellFrames = (tab: number, isOn: boolean): Promise<unknown> =>
  browser.tabs.sendMessage(tab, { call: 'set-reading', args: [isOn] }).catch(() => undefined);

/** Puts the scanner into a page that was open before it might be read; a page that lets nothing in stays as it is. */
async function injectScanner(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  const files = (script: string) => ({ target, files: [script] });
  await Promise.all([
    browser.scripting.insertCSS(files('src/content/highlights.css')),
    browser.scripting.executeScript(files('src/content/scanner.iife.js')),
  ]).catch(() => undefined);
}

/** Has all frames of a tab read; false where nothing can be. `before` is told which document the tab's page holds. */
async function startReading(tab: number, before?: (startedAt: number) => Promise<void>): Promise<boolean> {
  if ((await documentIn(tab)) === undefined) await injectScanner(tab);
  const startedAt = await documentIn(tab);
  if (startedAt === undefined) return false;
  // The badge of a page that is read already stays as it is.
  if (!(await readReports(tab)).frames[0]) await clearBadge(tab);
  await before?.(startedAt);
  await tellFrames(tab, true);
  return true;
}

/** Ends the reading of a tab by the user's will: what was found is forgotten. */
async function stopReading(tab: number): Promise<void> {
  await tellFrames(tab, false);
  await Promise.all([forgetTab(tab), forgetKept(tab)]);
  await showUnreadBadge(tab);
}

/** Reads the page in a tab this once; false where the rules or the browser forbid it. */
export async function readTabNow(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  const settings = await readSettings();
  if (url === undefined || !mayRead(settings, url, true) || !(await mayAsk(settings))) return false;
  return startReading(tab, async (startedAt) => {
    // Another page may have come while the scanner was put into the one that was meant.
    if ((await browser.tabs.get(tab)).url === url) await noteAsked(tab, startedAt);
  });
}

/** Ends the reading of a page that was read because it was asked for. */
export async function dropAsked(tab: number): Promise<void> {
  await forgetAsked(tab);
  await stopReading(tab);
}

async function obeyIn(settings: Settings, tab: { id?: number; url?: string; discarded?: boolean }): Promise<void> {
  if (tab.id === undefined || tab.discarded) return;
  // A page of the browser itself: there is nothing to be told to it, nor of it.
  if (tab.url === undefined && (await documentIn(tab.id)) === undefined) return;
  const address = await addressOf(tab);
  if (address === null) {
    // The browser has taken the site away.
    await tellFrames(tab.id, false);
    await Promise.all([forgetTab(tab.id), forgetKept(tab.id)]);
    await clearBadge(tab.id);
  } else if (!/^(https?|about|blob):/.test(address)) return;
  else if (!(await mayReadPage(settings, tab.id, address))) await stopReading(tab.id);
  else await startReading(tab.id);
}

/** Makes every open page do what the rules and the browser say now: those that may not be read stop, the others start. */
export async function obeyRules(): Promise<void> {
  const [settings, tabs] = await Promise.all([readSettings(), browser.tabs.query({})]);
  await Promise.all(tabs.map((tab) => obeyIn(settings, tab)));
}
