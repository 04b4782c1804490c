import { recordWords } from '../words/records/record-words.ts';

/** A text of the records in the language of the user; marked as English where it stays that. */
export function Recorded({ text }: { text: string }) {
  const said = recordWords(text);
  return <bdi {...(said.isEnglish ? { lang: 'en' } : {})}>{said.text}</bdi>;
}
