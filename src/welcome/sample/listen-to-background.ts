import { browser, type Runtime } from '../../messages/browser.ts';
import { type Call, isCall } from '../../messages/call.ts';

/** Whether a message comes from the background: pages and scripts in pages have a tab, or an address among our pages. */
function isBackground({ id, tab, url = '' }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && tab === undefined && !url.startsWith(browser.runtime.getURL('src/'));
}

/**
 * Answers calls of the background to the frames of a tab. A page of the extension also hears what others say to the
 * background; of that it says nothing.
 */
export function listenToBackground(answerTo: (message: Call) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isCall(message) && isBackground(sender) ? answerTo(message) : undefined,
  );
}
