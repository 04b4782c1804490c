/** Addresses that pages of a site have; others (`file:`, `about:`, `data:`) belong to no site. */
const OF_SITES: readonly string[] = ['http:', 'https:'];

/** A host name as the browser writes it in addresses: lower case, punycode, no dot at its end. */
const plain = (host: string): string => host.replace(/\.$/, '');

/** Host of the page at an address, without its port; null for what belongs to no site. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  // What a page makes for itself is of the page's own site.
  if (address.startsWith('blob:')) return hostOf(address.slice('blob:'.length));
  const { protocol, hostname } = new URL(address);
  return OF_SITES.includes(protocol) && hostname !== '' ? plain(hostname) : null;
}

/** Numbers with dots, or with colons in brackets: no names, so nothing stands under them. */
export const isIpAddress = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/**
 * Whether a host is a site or stands under it: `shop.example.com` does under `example.com`, `notexample.com` does not.
 * A name of one part (`localhost`, `com`) stands for itself alone.
 */
export function isOfSite(host: string, site: string): boolean {
  if (host === site) return true;
  return site.includes('.') && !isIpAddress(site) && host.endsWith(`.${site}`);
}

/** The site that a typed text names, a host name or an address (`www.Example.com/shop`, `münchen.example`); null for anything else. */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const host = hostOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  return host === null ? null : withoutWww(host);
}

/** What a person means by a host: the site, not its front door. */
export function withoutWww(host: string): string {
  const rest = host.replace(/^www\./, '');
  return rest.includes('.') ? rest : host;
}
