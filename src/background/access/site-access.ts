import { browser } from '../../messages/browser.ts';
import type { UnreadReason } from '../../messages/contract.ts';
import { ruleFor } from '../../model/may-read.ts';
import { hostOf, withoutWww } from '../../model/site.ts';
import type { SiteAccess } from '../../model/site-access.ts';
import { readPolicy } from '../../settings/policy.ts';
import { RULES_OF_READING } from '../../settings/setting-fields.ts';
import { readSettings } from '../../settings/settings.ts';
import { readReports } from '../tab-reports.ts';
import { documentIn } from './asked-pages.ts';
import { isAllowed, mayReadPage } from './reading.ts';

const EVERYWHERE = '<all_urls>';

/** Whether the page that a tab holds has told what it read: also one the browser opened to us for this once. */
async function hasReported(tab: number): Promise<boolean> {
  const top = (await readReports(tab)).frames[0];
  return top !== undefined && top.startedAt === (await documentIn(tab));
}

/** Whether the page in a tab is read, and by whose will. */
export async function siteAccess(tab: number): Promise<SiteAccess> {
  const [page, settings, { locked }] = await Promise.all([
    browser.tabs.get(tab).catch(() => undefined),
    readSettings(),
    readPolicy(),
  ]);
  const address = page?.url;
  const host = address === undefined ? null : hostOf(address);
  const isWithheld =
    address === undefined || host === null
      ? address === undefined && !(await isAllowed(EVERYWHERE))
      : !(await isAllowed(`${new URL(address).origin}/*`));
  const rule = host === null ? null : ruleFor(settings, host);
  const may = host !== null && (await mayReadPage(settings, tab, address ?? ''));
  const isReported = may && (await hasReported(tab));
  return {
    host: rule?.site ?? (host === null ? null : withoutWww(host)),
    where: settings.where,
    rule: rule?.rule ?? 'usual',
    isRead: may && (!isWithheld || isReported),
    hasReported: isReported,
    isWithheld,
    // A rule for a site is kept in these: one that an organisation has locked locks the switch.
    isLocked: RULES_OF_READING.some((name) => locked.has(name)),
  };
}

/** Why the page in a tab is not read by the user's own will; undefined where it may be, and for pages of no site. */
export async function unreadByChoice(tab: number): Promise<UnreadReason | undefined> {
  const [page, settings] = await Promise.all([browser.tabs.get(tab).catch(() => undefined), readSettings()]);
  const host = page?.url === undefined ? null : hostOf(page.url);
  if (!page?.url || host === null || (await mayReadPage(settings, tab, page.url))) return undefined;
  return settings.where === 'click' && ruleFor(settings, host)?.rule !== 'off' ? 'on-click' : 'switched-off';
}
