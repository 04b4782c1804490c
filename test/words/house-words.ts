import type { Language } from '../../src/words/language.ts';

/**
 * Words that would pronounce on a company, by language: nothing here may say that one is clear or safe, nor that one
 * is sanctioned or banned. All their forms.
 */
export const VERDICTS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:un)?(?:clear(?:ed|s|ly|ance|ing)?|clean(?:ed|s|ly)?|safe(?:ly|r|ty)?|sanction(?:ed|s|ing)?|bann(?:ed|ing)|bans?)\b/giu,
  de: /(?<!\p{L})(?:un)?(?:sicher(?:e[rsmn]?)?|bedenklich(?:e[rsmn]?)?|sauber(?:e[rsmn]?)?|verboten(?:e[rsmn]?)?|sanktion\p{L}*)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:in)?(?:segur[oa]s?|limpi[oa]s?|prohibid[oa]s?|sancion\p{L}*)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:s[ûÛ]re?s?|propres?|nette?s?|interdite?s?|sanction\p{L}*)(?!\p{L})/giu,
  'zh-CN': /安全|干净|清白|制裁|被禁|禁止/gu,
};

/** A sentence that may hold such a word, and why it pronounces on nobody. */
export type Allowed = { language: Language; place: string; word: string; why: string };

/** Reviewed one by one; each must still be there. */
export const ALLOWED: readonly Allowed[] = [
  {
    language: 'en',
    place: 'meanings.sentences.us-ndaa-889.federal-buyer',
    word: 'safety',
    why: 'the statute’s own words for the uses it covers: public safety',
  },
];

/** The words of a text that pronounce. */
export function verdictsIn(language: Language, text: string): string[] {
  return [...text.matchAll(VERDICTS[language])].map(([word]) => word.toLowerCase());
}
