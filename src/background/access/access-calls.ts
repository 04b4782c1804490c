import type { AccessCalls } from '../../messages/access-contract.ts';
import type { Handlers } from '../../messages/call.ts';
import { withSiteRule } from '../../model/may-read.ts';
import { siteOf } from '../../model/site.ts';
import { SITE_RULES, type SiteRule } from '../../model/site-access.ts';
import { changeSettings } from '../../settings/settings.ts';
import { checkNumber } from '../check-message.ts';
import { readTabNow } from './reading.ts';
import { siteAccess } from './site-access.ts';

const LONGEST_HOST = 253;

function checkSite(value: unknown): string {
  const site = typeof value === 'string' && value.length <= LONGEST_HOST ? siteOf(value) : null;
  if (site === null) throw new Error('not understood: no site');
  return site;
}

function checkRule(value: unknown): SiteRule {
  const rule = SITE_RULES.find((one) => one === value);
  if (!rule) throw new Error('not understood: no rule for a site');
  return rule;
}

/** Gives a site a rule; the change of the settings makes the open pages follow. */
export function setSite(site: string, rule: SiteRule): Promise<void> {
  return changeSettings((settings) => {
    const changed = withSiteRule(settings, site, rule);
    // A list that stays as it is may be an organisation's own, which goes on to grow.
    return Object.fromEntries(
      (['sitesOn', 'sitesOff'] as const).flatMap((name) =>
        changed[name].join() === settings[name].join() ? [] : [[name, changed[name]]],
      ),
    );
  });
}

/** The calls about where pages are read. */
export const accessCalls: Handlers<AccessCalls, null> = {
  'site-access': (_from, tab) => siteAccess(checkNumber(tab)),
  'set-site': (_from, host, rule) => setSite(checkSite(host), checkRule(rule)),
  'read-tab-now': (_from, tab) => readTabNow(checkNumber(tab)),
};
