import { tokenise } from '../../match/tokens.ts';
import type { Address } from '../../model/source-entry.ts';

const LEFT_OUT: ReadonlySet<string> = new Set(['no', 'nos', 'number', 'and', 'of', 'the', 'prc', 'p', 'r', 'c']);
/** With fewer words, a number among them, an address is a street or a postal district that many share. */
const FEWEST_WORDS = 4;

/** Made when first needed: it takes as long as the rest of a waking background's modules. */
let countries: Intl.DisplayNames | undefined;
const countryWords = new Map<string, ReadonlySet<string>>();

function wordsOfCountry(code: string): ReadonlySet<string> {
  let words = countryWords.get(code);
  if (!words) {
    countries ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    words = new Set(tokenise(`${code} ${/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? '') : ''}`).keys);
    countryWords.set(code, words);
  }
  return words;
}

/**
 * What addresses are compared by: the words of the address in any order, without its country. Publications differ in
 * commas, order and whether they name the country; in nothing else may two addresses differ. Null for one that is too
 * vague to tell anybody by: a city, a street without a number.
 */
export function addressKey({ text, country }: Address): string | null {
  const ofCountry = wordsOfCountry(country ?? '');
  const words = [...new Set(tokenise(text).keys)].filter((word) => !LEFT_OUT.has(word) && !ofCountry.has(word));
  if (words.length < FEWEST_WORDS || !words.some((word) => /\d/.test(word))) return null;
  return words.sort().join(' ');
}
