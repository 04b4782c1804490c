import { setTimeout as sleep } from 'node:timers/promises';
import type { TabScreening } from '../../messages/contract.ts';
import type { ExtensionBrowser, ExtensionTab } from './extension-browser.ts';
import { openPage } from './open-page.ts';
import { addressOf } from './page-address.ts';
import { PageError, type PageErrorCode } from './page-error.ts';
import type { PageServer } from './page-server.ts';
import { SETTLE_MS, settledScreening } from './settled-screening.ts';

const GRACE_MS = 10_000;
const CLOSE_MS = 5_000;

/** What became of one PAGE. */
export type PageOutcome = { page: string } & (
  | { tab: ExtensionTab; result: TabScreening }
  | { error: { code: PageErrorCode; message: string } }
);

/** Opens one PAGE in a new tab and waits for its screening; the tab stays open when it has one. */
export async function screenPage(
  typed: string,
  from: { folder: string; server: PageServer; browser: ExtensionBrowser },
): Promise<PageOutcome> {
  let tab: ExtensionTab | undefined;
  try {
    const address = addressOf(typed, from.folder, from.server);
    tab = await from.browser.openTab();
    const { page } = tab;
    const crash = new Promise<never>((_, reject) => {
      page.once('crash', () => reject(new PageError('cannot-open', 'The page crashed.')));
    });
    const result = await Promise.race([read(tab, address, from.browser), crash]);
    return { page: typed, tab, result };
  } catch (error) {
    if (tab) await closeTab(tab);
    if (error instanceof PageError) return { page: typed, error: { code: error.code, message: error.message } };
    const message = error instanceof Error ? error.message : String(error);
    return {
      page: typed,
      error: { code: 'cannot-open', message: `The page could not be read: ${message.split('\n')[0]}` },
    };
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
