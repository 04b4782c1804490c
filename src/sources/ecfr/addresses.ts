import { countryCode } from '../../model/country-code.ts';
import type { Address } from '../../model/source-entry.ts';
import { withoutEnd } from './without-end.ts';

/** The country at the end of an address, before a postal code or in the middle of its last part: "Russia 124482". */
function countryOf(address: string): string | null {
  const parts = withoutEnd(address, '. \n').split(',');
  for (const part of parts.slice(-3).reverse()) {
    const words = part.replace(/[\d-]{3,}/g, ' ').trim();
    const code = countryCode(words) ?? countryCode(words.split(' ').slice(-1).join(' '));
    if (code !== null) return code;
  }
  return null;
}

/** Whether an address may end here: with the name of a country, and perhaps a postal code. */
function endsInCountry(address: string): boolean {
  const last = address.split(',').at(-1) ?? '';
  return countryCode(last.replace(/[\d-]{3,}/g, ' ')) !== null;
}

/**
 * Parts the addresses that a cell prints in one: "A, Kabul, Afghanistan; and B, Kabul, Afghanistan, and C, Afghanistan."
 * @param country of the entry, for addresses that name none
 */
export function splitAddresses(text: string, country: string | null): Address[] {
  const pieces = text.split(/;\s{0,3}(?:and\s{1,3})?|\sAlt\.? Address(?:es)?:\s{0,3}/i).flatMap((piece) => {
    const parted: string[] = [];
    for (const part of piece.split(/,?\s{1,3}and\s{1,3}(?=[\dA-Z#])/)) {
      const before = parted.at(-1);
      if (before !== undefined && !endsInCountry(before)) parted[parted.length - 1] = `${before} and ${part}`;
      else parted.push(part);
    }
    // Nothing was parted: as printed, its own "and" and comma kept.
    return parted.length === 1 ? [piece] : parted;
  });
  return pieces
    .map((piece) =>
      withoutEnd(
        piece.replace(/^[\s,.;]*(?:(?:the )?(?:following )?(?:\w+ alias|address)(?:es)?(?: [^:]{0,60})?:\s*)?/i, ''),
        ' \n,.;',
      ),
    )
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .map((piece) => ({ text: piece, country: countryOf(piece) ?? country }));
}
