/** A longer address is data. */
const LONGEST = 1024;
/** No addresses of pages; those of mail are persons'. */
const OTHER = /^\s*(data|javascript|mailto):/i;
/** The host, and the last part of the path; what is asked of them is left out. */
const PARTS = /^\s*((?:https?:)?[\\/]{2}[^\\/?#]+)?(?:(?:[^?#]*[\\/])?([^\\/?#]+))?[\\/]*(?:[?#]|$)/i;
/** An address given to a redirect or to a picture service. */
const INNER = /[?&][\w-]{1,20}=((?:http|%2f)[^?&#]*)/i;
/** A part number has a hyphen, a letter beside a digit, and is no number in base 16. */
const HYPHEN = /-|%2d/i;
const LETTER_BY_DIGIT = /[a-z]\d|\d[a-z]/i;
const BEYOND_HEX = /^[^.]*[g-z]/i;

/**
 * What of an address can name somebody: its host (`https://www.example.com`) and the last part
 * of its path where that can be a part number. Queries and fragments are left out, but for an address inside: redirects.
 */
export function addressParts(address: string): string[] {
  const whole = address.slice(0, LONGEST);
  if (OTHER.test(whole)) return [];
  const [, host, name = ''] = PARTS.exec(whole) ?? [];
  const parts = host ? [host] : [];
  if (HYPHEN.test(name) && LETTER_BY_DIGIT.test(name) && BEYOND_HEX.test(name)) parts.push(name);
  try {
    const inner = INNER.exec(whole);
    if (inner) parts.push(...addressParts(decodeURIComponent(inner[1] as string)));
  } catch {
    // Not percent-encoded text: no address.
  }
  return parts;
}
