import { browser } from '../../messages/browser.ts';
import { FIRST_PAGE } from '../../model/own-pages.ts';
import { readPolicy } from '../../settings/policy.ts';

/** Set once the first page was opened, or is not to be. */
const KEY = 'hadFirstPage';

/** Opens the first page once in the life of an installation, unless an organisation wants none. */
export async function openFirstPage(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  const { isFirstPageOff } = await readPolicy();
  if (!isFirstPageOff) await browser.tabs.create({ url: browser.runtime.getURL(FIRST_PAGE) });
  await browser.storage.local.set({ [KEY]: true });
}
