import { countryCode } from '../../model/country-code.ts';
import type { EntityName } from '../../model/entity-name.ts';
import { cleanName, partAtMarkers } from '../ecfr/alias-text.ts';
import { mendSigns } from './mend-signs.ts';

/** No name of any list is longer; the longest met has about 250 characters. */
export const MOST_IN_A_NAME = 1_000;

/** Ends of names behind which ", and" starts another name: "…Co., Ltd., and Sense Time". */
const TWO_NAMES =
  /^(.*?\b(?:Ltda?|Limited|Inc|Incorporated|LLC|L\.L\.C|Corp|Corporation|Co|Company|GmbH|S\.A|A\.S|OOO|JSC|PLC|Pvt|Pte|BV|B\.V)\.?),? ?, ?and (\p{Lu}.*)$/iu;

/** A comma before these does not part two names. */
const FORM_AFTER_COMMA =
  /^(?:Ltda?|Limited|Inc|LLC|L\.L\.C|Corp|Co|GmbH|S\.A|AG|PLC|JSC|OOO|Pvt|Pte|B\.?V|Jr|Sr)\b\.?/i;

/** Capitals in brackets that say where or what, not another name. */
const NO_INITIALS = new Set([
  'USA',
  'UAE',
  'PRC',
  'ROC',
  'DPRK',
  'LLC',
  'LTD',
  'INC',
  'JSC',
  'OOO',
  'PTY',
  'PVT',
  'PTE',
  'SDN',
  'BHD',
]);

/** The letters that an abbreviation of the words may be made of: first letters, and all of words in capitals. */
function initialsOf(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) =>
      word === word.toUpperCase() ? word : word.charAt(0) + word.slice(1).replace(/[^\p{Lu}\p{N}]/gu, ''),
    )
    .join('')
    .toUpperCase();
}

function isMadeOf(short: string, letters: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Gulf Eagle Contracting (GEC)": the name, and the abbreviation where the brackets hold one of these very words. */
function partInitials(name: string): { name: string; initials: string | null } {
  const match = /^(.{4,}\S) ?\(([\p{Lu}\p{N}&.-]{3,12})\)$/u.exec(name);
  const before = match?.[1] ?? '';
  const inside = match?.[2] ?? '';
  const letters = inside.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 3 || NO_INITIALS.has(letters) || !isMadeOf(letters, initialsOf(before))) {
    return { name, initials: null };
  }
  return { name: before, initials: inside };
}

/** Quotation marks around the whole say only that it is a name. */
function unquoted(name: string): string {
  const inner = /^["“”](.+)["“”]$/u.exec(name)?.[1];
  return inner !== undefined && !/["“”]/.test(inner) ? inner.trim() : name;
}

/** One name as printed: without what is no part of it, with the names that it holds in brackets or after "a.k.a.". */
function readName(printed: string, kind: EntityName['kind']): EntityName[] {
  const { before, others } = partAtMarkers(printed);
  const parts = [
    { kind, text: before },
    ...others.flatMap((other) =>
      other.text.split(';').map((text) => ({ kind: other.kind, text: text.replace(/\)\s*$/, '') })),
    ),
  ];
  return parts.flatMap((part) => {
    const clean = unquoted(cleanName(part.text));
    if (!/[\p{L}\p{N}]/u.test(clean)) return [];
    const { name, initials } = partInitials(clean);
    return initials === null
      ? [{ text: name, kind: part.kind }]
      : [
          { text: name, kind: part.kind },
          { text: initials, kind: 'weak-alias' as const },
        ];
  });
}

/** Commas part the names of a list of names, but before a legal form or a country. */
function splitAtCommas(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const word = part.trim();
    const last = names.length - 1;
    if (last >= 0 && (FORM_AFTER_COMMA.test(word) || countryCode(word) !== null))
      names[last] = `${names[last]}, ${word}`;
    else names.push(word);
  }
  return names;
}

function splitAlias(list: string, text: string): string[] {
  // State's list parts the names by commas, which no other does.
  if (list === 'us-state-isn') return splitAtCommas(text);
  const both = TWO_NAMES.exec(text);
  return both ? [both[1] ?? '', both[2] ?? ''] : [text];
}

/** What the names of a record come to. */
export type ReadNames = {
  /** The own name first; each text once. Empty where the record has no name. */
  names: EntityName[];
  /** Names too long to be any. */
  unread: string[];
};

/**
 * The names of a record. The forms met: "and " before the last, two joined by ", and", blanks and commas at the end,
 * quotation marks around the whole, another name in brackets.
 * @param aliases as the file parts them, or one cell that ";" parts
 */
export function readNames(list: string, name: string, aliases: readonly string[] | string): ReadNames {
  const unread: string[] = [];
  const short = (text: string): string[] => {
    const line = mendSigns(text);
    if (line.length <= MOST_IN_A_NAME) return line === '' ? [] : [line];
    unread.push(line);
    return [];
  };
  const own = short(name).flatMap((text) => readName(text, 'primary'));
  const others = (typeof aliases === 'string' ? aliases.split(';') : aliases)
    .flatMap(short)
    .flatMap((text) => splitAlias(list, text.replace(/^and (?=\S)/i, '')))
    .flatMap((text) => readName(text, 'alias'));
  const seen = new Set<string>();
  const names = (own.length === 0 ? [] : [...own, ...others]).filter(({ text }) => !seen.has(text) && seen.add(text));
  // "a.k.a. X" with nothing before it.
  if (names[0]) names[0] = { ...names[0], kind: 'primary' };
  return { names, unread };
}
