import { setTimeout as sleep } from 'node:timers/promises';
import type { TabScreening } from '../../messages/contract.ts';
import type { ExtensionBrowser, ExtensionTab } from './extension-browser.ts';
import { openPage } from './open-page.ts';
import { PageError } from './page-error.ts';
import { failedPage, type PageOutcome } from './page-outcome.ts';
import { SETTLE_MS, settledScreening } from './settled-screening.ts';

const GRACE_MS = 10_000;
const CLOSE_MS = 5_000;

/** Stands before every page that a tab is about to ask for; `stopped` rejects where one is not to be asked for. */
export type Gate = (tab: ExtensionTab) => Promise<{ stopped: Promise<never> }>;

/** Opens the address of one PAGE in a new tab and waits for its screening; the tab stays open when it has one. */
export async function screenPage(
  typed: string,
  address: string,
  browser: ExtensionBrowser,
  gate?: Gate,
): Promise<PageOutcome> {
  let tab: ExtensionTab | undefined;
  try {
    tab = await browser.openTab();
    const { page } = tab;
    const crash = new Promise<never>((_, reject) => {
      page.once('crash', () => reject(new PageError('cannot-open', 'The page crashed.')));
    });
    const stops = gate ? [crash, (await gate(tab)).stopped] : [crash];
    const result = await Promise.race([read(tab, address, browser), ...stops]);
    return { page: typed, tab, result };
  } catch (error) {
    if (tab) await closeTab(tab);
    return failedPage(typed, error);
  }
}

/** Closes a tab; one whose page hangs is left to the end of the browser. */
export async function closeTab(tab: ExtensionTab): Promise<void> {
  await Promise.race([tab.page.close().catch(() => undefined), sleep(CLOSE_MS, undefined, { ref: false })]);
}

async function read(tab: ExtensionTab, address: string, browser: ExtensionBrowser): Promise<TabScreening> {
  await openPage(tab.page, address);
  const settled = settledScreening(
    () => browser.screeningOf(tab),
    () => tab.page.evaluate(() => !document.documentElement?.textContent?.trim()),
  );
  // A page in an endless loop answers nobody, so no wait inside would end.
  const hung = sleep(SETTLE_MS.limit + GRACE_MS, null, { ref: false });
  const result = await Promise.race([settled, hung]);
  if (!result) throw new PageError('not-read', 'The page does not answer.');
  return result;
}
