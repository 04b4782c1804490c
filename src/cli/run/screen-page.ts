import type { TabScreening } from '../../messages/contract.ts';
import type { ExtensionBrowser, ExtensionTab } from './extension-browser.ts';
import { openPage } from './open-page.ts';
import { addressOf } from './page-address.ts';
import { PageError, type PageErrorCode } from './page-error.ts';
import type { PageServer } from './page-server.ts';
import { settledScreening } from './settled-screening.ts';

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
    await tab?.page.close().catch(() => undefined);
    if (error instanceof PageError) return { page: typed, error: { code: error.code, message: error.message } };
    const message = error instanceof Error ? error.message : String(error);
    return {
      page: typed,
      error: { code: 'cannot-open', message: `The page could not be read: ${message.split('\n')[0]}` },
    };
  }
}

async function read(tab: ExtensionTab, address: string, browser: ExtensionBrowser): Promise<TabScreening> {
  await openPage(tab.page, address);
  const result = await settledScreening(
    () => browser.screeningOf(tab),
    () => tab.page.evaluate(() => !document.documentElement?.textContent?.trim()),
  );
  return result;
}
