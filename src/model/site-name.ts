import { withoutWww } from './site.ts';

/** The longest host name there is (RFC 1035), in characters. */
const LONGEST_HOST = 253;
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const ADDRESS_V6 = /^\[[0-9a-f:.]+\]$/;

/**
 * The host name that a person or a policy means by a text: a name as it stands (`shop.example`), one with a star before
 * it for its subdomains, which it stands for anyway, or the address of a page. In lower case, other scripts as the web
 * spells them (`xn--…`), without a leading `www.`; null where it names no host.
 */
export function siteName(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || typed.length > 2000 || /[\s\\@]/.test(typed)) return null;
  const isAddress = /^https?:\/\//i.test(typed);
  if (!isAddress && (typed.includes('://') || /^[a-z]+:(?!\d+(?:\/|$))/i.test(typed))) return null;
  const address = isAddress ? typed : `https://${typed.replace(/^\*\./, '')}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (ADDRESS_V6.test(host)) return host;
  const isHost = host.length <= LONGEST_HOST && host.split('.').every((label) => LABEL.test(label));
  return isHost ? withoutWww(host) : null;
}
