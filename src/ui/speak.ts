import { type LanguageChoice, languageFor } from '../words/language.ts';
import { loadWords } from '../words/load-words.ts';

/**
 * Has a surface speak the language of its user; awaited before it is drawn. Where the settings or the words cannot be
 * read it speaks English, and the surface is there all the same: this never rejects.
 */
export async function speak(settings: Promise<{ language: LanguageChoice }>): Promise<void> {
  const choice = await settings.then(
    ({ language }) => language,
    () => 'auto' as const,
  );
  const language = languageFor(choice, navigator.languages);
  try {
    await loadWords(language);
    document.documentElement.lang = language;
  } catch (error) {
    console.warn('Listlight speaks English:', error);
  }
}
