import { english } from './en/english.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import type { Language } from './language.ts';

/**
 * What the interface says in one language: sentences, and functions that make sentences with numbers and names in
 * them, grouped by surface. A language that lacks one, or takes other things into it, does not compile.
 */
export type Words = typeof english;

let spoken: { language: Language; words: Words } = { language: 'en', words: english };

/** The words in the language of the user. */
export function words(): Words {
  return spoken.words;
}

/** The language of the words. */
export function language(): Language {
  return spoken.language;
}

/** Has everything said in a language from now on. */
export function setWords(of: Language, to: Words): void {
  spoken = { language: of, words: of === 'fr' ? withFrenchSpaces(to) : to };
}
