import { browser } from '../../messages/browser.ts';
import type { TabScreening } from '../../messages/contract.ts';
import { NO_ANSWER, NOT_OPENED, type SessionPage } from '../../model/session.ts';
import type { TabLoad } from './tab-load.ts';

/** What Chromium answers who reaches for its error pages. */
const ERROR_PAGE = /showing error page/i;

/** What is known of a page that told nothing. */
export type NotRead = Pick<SessionPage, 'state'> & { why: string };

type Probe = { type: string } | { error: string };

/** What answers in a tab when a script is sent there. */
async function probe(tab: number): Promise<Probe> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => globalThis.document.contentType,
      injectImmediately: true,
    });
    return { type: String(answer?.result ?? '') };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Why a page that is loaded was not read: by choice, by its kind, or because the browser could not open it. Browsers
 * tell that only by the way: Chromium says what stands in the tab to who reaches for it, Firefox says the address late.
 */
export async function whyNotRead(
  tab: number,
  { unreadReason }: Pick<TabScreening, 'unreadReason'>,
  load: TabLoad,
): Promise<NotRead> {
  if (unreadReason === 'switched-off' || unreadReason === 'on-click') return { state: 'unread', why: unreadReason };
  const found = await probe(tab);
  if ('error' in found && ERROR_PAGE.test(found.error)) return { state: 'failed', why: NOT_OPENED };
  // Nothing is let into these where they are open, whatever the browser tells when they change their address.
  if (unreadReason === 'store' || unreadReason === 'pdf') return { state: 'unread', why: unreadReason };
  if ('error' in found && load.isFailed) return { state: 'failed', why: NOT_OPENED };
  if ('type' in found && found.type === 'application/pdf') return { state: 'unread', why: 'pdf' };
  return { state: 'unread', why: unreadReason ?? NO_ANSWER };
}
