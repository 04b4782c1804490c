import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { setWords, type Words } from './words.ts';

/** A language is fetched when it is to be spoken; English is there from the start. */
const LANGUAGES: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => english,
  'zh-CN': async () => (await import('./zh-cn/chinese.ts')).chinese,
  es: async () => (await import('./es/spanish.ts')).spanish,
  fr: async () => (await import('./fr/french.ts')).french,
  de: async () => (await import('./de/german.ts')).german,
};

/**
 * Has everything said in a language from now on; rejects, and leaves it as it was, where its words cannot be had.
 * Not for the background: a service worker may not import what it needs later on.
 */
export async function loadWords(language: Language): Promise<void> {
  setWords(language, await LANGUAGES[language]());
}
