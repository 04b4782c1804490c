/** The languages the interface speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-CN', 'es', 'fr', 'de'] as const;

/** One of the languages the interface speaks. */
export type Language = (typeof LANGUAGES)[number];

/** What the user has set: a language, or to follow the browser. */
export type LanguageChoice = Language | 'auto';

/** The primary tag of a language, `zh` of `zh-Hant-TW`; null where it is no language tag. */
function primaryOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/**
 * The language to speak: the one that was chosen, else the first of those the browser asks for (best first) that is
 * spoken here in any regional form, else English. Readers of traditional Chinese who ask for nothing else before get
 * simplified Chinese, which CLDR's language matching counts far nearer to them than English.
 */
export function languageFor(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of wanted) {
    const primary = primaryOf(tag);
    const found = LANGUAGES.find((one) => primaryOf(one) === primary);
    if (found) return found;
  }
  return 'en';
}
