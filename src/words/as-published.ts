import { language } from './words.ts';

/**
 * Attributes of an element whose text stays as it was published, in English: named as such wherever the interface
 * speaks another language, so that it is read aloud and hyphenated as English.
 */
export function asPublished(): { lang?: 'en' } {
  return language() === 'en' ? {} : { lang: 'en' };
}
