import { browser } from '../../messages/browser.ts';
import type { UnreadReason } from '../../messages/contract.ts';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
] as const;
const EVERYWHERE = '<all_urls>';

const isAllowed = (origin: string) => browser.permissions.contains({ origins: [origin] }).catch(() => true);

/**
 * Why no scanner runs in a tab, by its address and the permissions there are. A browser tells no extension the address
 * of its own pages, nor that of a site without permission. Undefined when nothing is told that explains it.
 */
export async function unreadReason(address: string | undefined): Promise<UnreadReason | undefined> {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (!url) return (await isAllowed(EVERYWHERE)) ? 'browser-page' : 'no-permission';
  if (url.protocol === 'view-source:') return 'source';
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  if (STORES.some((host) => host === url.hostname)) return 'store';
  if (!(await isAllowed(`${url.origin}/*`))) return 'no-permission';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : undefined;
}
