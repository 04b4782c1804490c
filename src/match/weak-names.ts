import type { EntityName } from '../model/entity-name.ts';
import { PERSON_NAMES } from './common-words.ts';
import { legalFormAtEnd, legalFormAtStart } from './forms/legal-forms.ts';
import { isUnspaced, tokenise } from './tokens.ts';
import { isInFilter, ORDINARY_WORDS, readWordFilter } from './word-filter.ts';

/**
 * Why a name without its legal form is no evidence alone: a single ordinary word, a personal name, a few letters,
 * a phrase of ordinary words, or a Chinese name as short as any other word.
 */
export type Weakness = 'word' | 'person' | 'letters' | 'phrase' | 'characters';

/** Kinds of name that are looked after by hand: what is weak among them says so. */
const LOOKED_AFTER: ReadonlySet<EntityName['kind']> = new Set(['brand', 'domain', 'translated']);

/** How a misspelling is marked: each is entered by hand or made from a name that is enough alone. */
const MISSPELT = 'x-misspelling';

/**
 * Marks that are no ordinary word though they are short, or though the table of words takes them for one by chance:
 * hardly anybody else's on a page about companies.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set('dji zte byd catl avic cetc smic ymtc cxmt cimc crrc'.split(' '));

/** So many letters are somebody's initials more often than a name. */
const LONGEST_LETTERS = 4;
/** A hyphen after so few letters makes one word of them and the next. */
const LONGEST_INITIALS = 2;
/** A phrase of more ordinary words than this is told from others by its length. */
const LONGEST_PHRASE = 3;
/** So many Chinese characters are a word, a place or half of two words. */
const LONGEST_CHARACTERS = 2;
/** Three may be an ordinary word too; more are not. */
const LONGEST_ORDINARY_CHARACTERS = 3;

const personNames = readWordFilter(PERSON_NAMES);

const isNumber = (key: string): boolean => /^\d+$/.test(key);
const isOrdinary = (key: string): boolean => key.length <= 2 || isNumber(key) || isInFilter(ORDINARY_WORDS, key);
const isPersonal = (key: string): boolean => key.length === 1 || isInFilter(personNames, key);

/** Which weakness a name without its legal form has; null for one that is enough alone. */
export function weaknessOf(coreKeys: readonly string[]): Weakness | null {
  const first = coreKeys[0] ?? '';
  if (isUnspaced(first)) {
    if (coreKeys.length <= LONGEST_CHARACTERS) return 'characters';
    return coreKeys.length <= LONGEST_ORDINARY_CHARACTERS && isInFilter(ORDINARY_WORDS, coreKeys.join(''))
      ? 'characters'
      : null;
  }
  if (coreKeys.length === 1) {
    if (WELL_KNOWN.has(first)) return null;
    if (isInFilter(ORDINARY_WORDS, first) || isNumber(first)) return 'word';
    if (first.length <= LONGEST_LETTERS) return 'letters';
    return isPersonal(first) ? 'person' : null;
  }
  // Letter by letter it is the same word.
  if (coreKeys.every((key) => key.length === 1)) return weaknessOf([coreKeys.join('')]);
  if (coreKeys.length > LONGEST_PHRASE) return null;
  if (coreKeys.every(isPersonal)) return 'person';
  if (coreKeys.some((key) => WELL_KNOWN.has(key))) return null;
  return coreKeys.every((key) => isOrdinary(key) || isPersonal(key)) ? 'phrase' : null;
}

/** The folded words of a name without its legal forms. */
function coreOf(text: string): readonly string[] {
  const { keys } = tokenise(text);
  return keys.slice(legalFormAtStart(keys), keys.length - legalFormAtEnd(keys));
}

/**
 * Whether a name without its legal form is too common to be enough alone. Names looked after by hand are not. A form
 * made of the name (misspelt, inflected) is as weak as the name: the table would take some for words by chance.
 */
export function isWeakName(
  coreKeys: readonly string[],
  { text, kind, lang }: Pick<EntityName, 'text' | 'kind' | 'lang'>,
): boolean {
  if (LOOKED_AFTER.has(kind) || lang === MISSPELT || weaknessOf(coreKeys) === null) return false;
  const own = coreOf(text);
  const keys = coreKeys.join('') === own.join('') ? coreKeys : own;
  // Initials and a word joined by a hyphen are one made word: "TP-Link".
  const [one = '', other, third] = keys;
  const isJoined = third === undefined && other !== undefined && text.toLowerCase().includes(`${one}-${other}`);
  return weaknessOf(isJoined && one.length <= LONGEST_INITIALS ? [`${one}${other}`] : keys) !== null;
}
