import { placeName } from '../../words/format.ts';

/** Readable name of a country by its two letters: "China"; the letters where nobody knows them. */
export function countryName(code: string): string {
  return placeName('region', code);
}

/** Readable name of a language or script by its tag: "Simplified Chinese"; the tag where nobody knows it. */
export function languageName(tag: string): string {
  return placeName('language', tag);
}
