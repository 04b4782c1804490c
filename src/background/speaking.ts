import { readSettings } from '../settings/settings.ts';
import { speakParts } from '../words/background-words.ts';
import { languageFor } from '../words/language.ts';
import { type Words, words } from '../words/words.ts';

let asked: Promise<void> | null = null;

async function speak(): Promise<void> {
  const choice = await readSettings().then(
    ({ language }) => language,
    () => 'auto' as const,
  );
  speakParts(languageFor(choice, navigator.languages));
}

/** The words in the language of the user, of the parts that the background says; it is looked up once while it is awake. */
export async function spokenWords(): Promise<Words> {
  asked ??= speak();
  await asked;
  return words();
}

/** Has the language looked up anew with the next words. To be called when the user may have chosen another. */
export function forgetLanguage(): void {
  asked = null;
}
