import { hostOf, isOfSite, withoutWww } from './site.ts';
import type { SiteAccess, SiteRule } from './site-access.ts';

/** What the user has set of where pages are read. */
export type ReadingRules = {
  where: SiteAccess['where'];
  sitesOn: readonly string[];
  sitesOff: readonly string[];
};

/** The rule for a host and the site it was given to; where several sites hold the host, the nearest one. Never goes before chosen. */
export function ruleFor({ sitesOn, sitesOff }: ReadingRules, host: string): { site: string; rule: SiteRule } | null {
  const nearest = (sites: readonly string[]) =>
    sites.filter((site) => isOfSite(host, site)).sort((a, b) => b.length - a.length)[0];
  const off = nearest(sitesOff);
  if (off !== undefined) return { site: off, rule: 'off' };
  const on = nearest(sitesOn);
  return on === undefined ? null : { site: on, rule: 'on' };
}

/**
 * Whether a page and all frames in it may be read. The site of the page in the tab decides, whatever its frames hold.
 * `isAsked`: the user has asked for this page.
 */
export function mayRead(rules: ReadingRules, topUrl: string, isAsked: boolean): boolean {
  const host = hostOf(topUrl);
  // A window without an address of its own may have been opened by any site, one that is never read as well.
  if (host === null) return !topUrl.startsWith('file:') && (isAsked || !hasRules(rules));
  const rule = ruleFor(rules, host)?.rule;
  if (rule === 'off') return false;
  return isAsked || rules.where === 'all' || (rules.where === 'chosen' && rule === 'on');
}

/** Whether anything keeps Listlight from any page: only then has a page to be asked about before it is read. */
export function hasRules({ where, sitesOff }: Pick<ReadingRules, 'where' | 'sitesOff'>): boolean {
  return where !== 'all' || sitesOff.length > 0;
}

/** The lists of sites once a site was given a rule; what was kept of it under its name with `www.` goes with the rest. */
export function withSiteRule(
  { sitesOn, sitesOff }: Pick<ReadingRules, 'sitesOn' | 'sitesOff'>,
  site: string,
  rule: SiteRule,
): Pick<ReadingRules, 'sitesOn' | 'sitesOff'> {
  const without = (sites: readonly string[]) => sites.filter((one) => withoutWww(one) !== withoutWww(site));
  return {
    sitesOn: rule === 'on' ? [...without(sitesOn), site] : without(sitesOn),
    sitesOff: rule === 'off' ? [...without(sitesOff), site] : without(sitesOff),
  };
}
