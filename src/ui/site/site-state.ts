import type { SiteAccess, SiteRule } from '../../model/site-access.ts';
import { words } from '../../words/words.ts';

/** Whether the page is read and why, in a sentence. */
export function siteState({ host, where, rule, isRead, hasReported, isWithheld }: SiteAccess): string {
  const { state } = words().access.site;
  if (host === null) return isWithheld ? state.withheldUnnamed : state.noSite;
  if (isRead) return hasReported ? state.read(host) : state.nothingRead(host);
  if (rule === 'off') return state.off(host);
  if (isWithheld) return state.withheld(host);
  return where === 'click' ? state.click(host) : state.notChosen(host);
}

/** The rules that can be told apart for a site: to read it says more than the usual only where sites are chosen. */
export function rulesOffered({ where, rule }: Pick<SiteAccess, 'where' | 'rule'>): readonly SiteRule[] {
  return where === 'chosen' || rule === 'on' ? ['on', 'usual', 'off'] : ['usual', 'off'];
}

/** Whether the page can be read for this once. */
export function canReadNow({ host, where, rule, isRead, isWithheld, isLocked }: SiteAccess): boolean {
  // An organisation that has locked the sites chosen means these alone.
  if (where === 'chosen' && isLocked) return false;
  return host !== null && !isRead && rule !== 'off' && (where !== 'all' || isWithheld);
}
