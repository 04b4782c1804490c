import type { SiteAccess, SiteRule } from '../model/site-access.ts';

/** Calls of extension pages about where pages are read. */
export type AccessCalls = {
  'site-access': (tabId: number) => SiteAccess;
  /** Gives a site, and all under it, a rule; pages that are open follow at once. */
  'set-site': (host: string, rule: SiteRule) => void;
  /** Reads the page in a tab, this once; false where that is not possible. */
  'read-tab-now': (tabId: number) => boolean;
};
