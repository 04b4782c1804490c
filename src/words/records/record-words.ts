import { dayWords, numberWords } from '../format.ts';
import { language, words } from '../words.ts';
import { type RecordForm, recordForms } from './record-forms.ts';

/** What a text of the records says: in the language of the user, or as it is published, in English. */
export type RecordSaid = { text: string; isEnglish: boolean };

let forms: RecordForm[] | null = null;

/** "8 Jun 2026" as a day of the calendar. */
const isoOf = (day: string) => new Date(`${day} UTC`).toISOString().slice(0, 10);

function gapWords(gap: string, value: string): string {
  if (gap.startsWith('{day')) return dayWords(isoOf(value));
  // Only counts are written with commas; numbers of entries in a register are names.
  if (gap.startsWith('{number') && value.includes(',')) return numberWords(Number(value.replaceAll(',', '')));
  // What a file is called in a sentence is a sentence's part of its own.
  return said(value)?.join(' ') ?? value;
}

function sentenceWords({ group, key, gaps }: RecordForm, values: readonly string[]): string {
  const known: Readonly<Record<string, string>> = words().records[group];
  return gaps.reduce((text, gap, at) => text.replace(gap, () => gapWords(gap, values[at] ?? '')), known[key] ?? '');
}

/** The sentence that begins at a place of a text, and where it ends; null where none is known. */
function sentenceAt(text: string, at: number): { sentence: string; end: number } | null {
  forms ??= recordForms();
  for (const form of forms) {
    form.looks.lastIndex = at;
    const found = form.looks.exec(text);
    if (found) return { sentence: sentenceWords(form, found.slice(1)), end: at + found[0].length };
  }
  return null;
}

/** The sentences of a text in the language of the user; null where one of them is not known. */
function said(text: string): string[] | null {
  const sentences: string[] = [];
  let at = 0;
  while (at < text.length) {
    const next = sentenceAt(text, at);
    if (!next) return null;
    sentences.push(next.sentence);
    // A blank is between two.
    at = next.end + 1;
  }
  return sentences;
}

/**
 * A text of the records (what a notice did, what a copy holds, a note) in the language of the user. One with a sentence
 * that has no words there stays English as a whole, to be marked as English.
 */
export function recordWords(text: string): RecordSaid {
  if (language() === 'en') return { text, isEnglish: false };
  const sentences = said(text);
  if (!sentences) return { text, isEnglish: true };
  return { text: sentences.join(language() === 'zh-CN' ? '' : ' '), isEnglish: false };
}
