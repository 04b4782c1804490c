import { browser } from '../../messages/browser.ts';
import { SESSION_NEWS } from '../../model/session.ts';

/** Tells the pages of the extension that something of the sessions has changed. */
export async function sessionGrew(): Promise<void> {
  await browser.storage.session.set({ [SESSION_NEWS]: `${Date.now()} ${Math.random()}` }).catch(() => undefined);
}
