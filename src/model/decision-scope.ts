import type { Decision } from './decision.ts';
import { isIpAddress } from './site.ts';

/** The host that a page is of; null for an address without a host. */
export function hostOfPage(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/\.$/, '') || null;
}

/**
 * The hosts that a decision for a site holds on, where they can be counted: `www.x` is the site `x` itself and no other
 * under it, and nothing is under an IP address. Null for any other, which holds on all that is under it too.
 */
export function hostsOf(site: string): readonly string[] | null {
  if (site.startsWith('www.')) return [site, site.slice(4)];
  return isIpAddress(site) ? [site] : null;
}

/** Whether a decision holds on the host of a page, null for a file. */
export function holdsOn({ scope }: Pick<Decision, 'scope'>, site: string | null): boolean {
  if (scope === 'everywhere') return true;
  if (site === null) return false;
  const hosts = hostsOf(scope.site);
  return hosts ? hosts.includes(site) : site === scope.site || site.endsWith(`.${scope.site}`);
}

/** Whether two decisions are about the same: the newer takes the place of the older. */
export function isSameMatter(a: Pick<Decision, 'entity' | 'scope' | 'text'>, b: typeof a): boolean {
  const scopeOf = ({ scope }: typeof a) => (scope === 'everywhere' ? null : scope.site);
  return a.entity === b.entity && a.text === b.text && scopeOf(a) === scopeOf(b);
}
