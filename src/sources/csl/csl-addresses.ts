import { countryCode, isCountryCode } from '../../model/country-code.ts';
import type { Address } from '../../model/source-entry.ts';
import { mendSigns } from './mend-signs.ts';

/** Territories that the list prints under another state's code: as their name stands before it, and what they are. */
const TERRITORIES: Readonly<Record<string, readonly [printed: string, own: string]>> = {
  'cayman islands': ['GB', 'KY'],
  'british virgin islands': ['GB', 'VG'],
  bermuda: ['GB', 'BM'],
  gibraltar: ['GB', 'GI'],
  'isle of man': ['GB', 'IM'],
  jersey: ['GB', 'JE'],
  guernsey: ['GB', 'GG'],
  'turks and caicos islands': ['GB', 'TC'],
  anguilla: ['GB', 'AI'],
};

/** Longer ones are cut: an address is told beside an entry, the record has it whole. */
const MOST_CHARACTERS = 1_000;

/** What may be learnt from an address beside where it is. */
export type ReadAddresses = {
  addresses: Address[];
  /** Countries named, in order, those of addresses that are nothing but a country included. */
  countries: string[];
  /** Codes that are no country. */
  unread: string[];
};

/** Takes "(See alternate address under Spain.)" off: it says where to look, not where the party is. */
function withoutRemark(text: string): string {
  const start = text.search(/\(? ?see (?:also )?alternate address/i);
  if (start === -1) return text;
  const end = text.indexOf(')', start);
  return `${text.slice(0, start)} ${end === -1 ? '' : text.slice(end + 1)}`;
}

/** One line, without blanks and commas that stand for an empty part. */
function tidied(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .split(',')
    .map(mendSigns)
    .filter((part) => part !== '')
    .join(', ');
}

function ownCode(text: string, code: string): string {
  const territory =
    TERRITORIES[
      text
        .slice(text.lastIndexOf(',') + 1)
        .trim()
        .toLowerCase()
    ];
  return territory?.[0] === code ? territory[1] : code;
}

/** Addresses that the file parts itself. */
export function readAddressList(parts: readonly { text: string; country: string | null }[]): ReadAddresses {
  const read: ReadAddresses = { addresses: [], countries: [], unread: [] };
  for (const part of parts) {
    const text = tidied(withoutRemark(part.text));
    const printed = part.country?.trim() ?? '';
    const code = isCountryCode(printed) ? printed : countryCode(printed);
    if (printed !== '' && code === null) read.unread.push(printed);
    const country = code === null ? null : ownCode(text, code);
    if (country !== null) read.countries.push(country);
    if (text !== '') read.addresses.push({ text, country });
  }
  return read;
}

/** The country code that ends an address of a cell, and what stands before it. */
function endCode(text: string): { text: string; country: string | null } {
  const comma = text.lastIndexOf(',');
  const end = text.slice(comma + 1).trim();
  return isCountryCode(end) ? { text: text.slice(0, Math.max(comma, 0)), country: end } : { text, country: null };
}

/**
 * Addresses of a cell: parted by ";", each ending in its country's code. A part without a code is the start of the next one
 * where that one has a code, since the list prints the code whenever it knows it; else it stands alone.
 */
export function readAddressCell(cell: string): ReadAddresses {
  const parts: { text: string; country: string | null }[] = [];
  let open = '';
  for (const piece of cell.split(';')) {
    const whole = open === '' ? piece : `${open};${piece}`;
    const { text, country } = endCode(withoutRemark(whole).trim().replace(/,$/, ''));
    if (country === null) open = whole;
    else {
      parts.push({ text, country });
      open = '';
    }
  }
  const rest = open.split(';').filter((piece) => piece.trim() !== '');
  return readAddressList([...parts, ...rest.map((text) => ({ text, country: null }))]);
}
