/** What the user has said of one site: read it where sites are chosen, never read it, or nothing. */
export const SITE_RULES = ['on', 'off', 'usual'] as const;

/** What the user has said of one site. */
export type SiteRule = (typeof SITE_RULES)[number];

/** Whether the page in a tab is read, and by whose will. */
export type SiteAccess = {
  /** The site that a rule is or would be about, subdomains included; null for a page of no site, and where the browser does not tell. */
  host: string | null;
  /** Where pages are read as a rule. */
  where: 'all' | 'chosen' | 'click';
  rule: SiteRule;
  /** Whether the page is read now, as far as its reading hangs on the rules and the browser's own access. */
  isRead: boolean;
  /** Whether the page has told what it read: one that no extension gets into, such as a PDF, never does. */
  hasReported: boolean;
  /** The browser keeps us out of it. */
  isWithheld: boolean;
  /** An organisation has set where pages are read: nothing can be changed. */
  isLocked: boolean;
};

/** What is done when the user asks for the other state of the page: another rule for its site, or of this page alone. */
export type SiteToggle = { rule: SiteRule } | { isReadNow: boolean } | null;

/** The other state of a page; null where there is nothing to change. */
export function toggled({ host, where, rule, isRead, isWithheld, isLocked }: SiteAccess): SiteToggle {
  if (host === null || isWithheld) return null;
  // Reading one page now changes no rule.
  if (where === 'click' && rule !== 'off') return { isReadNow: !isRead };
  if (isLocked) return null;
  if (isRead) return { rule: where === 'chosen' ? 'usual' : 'off' };
  return { rule: where === 'chosen' ? 'on' : 'usual' };
}
