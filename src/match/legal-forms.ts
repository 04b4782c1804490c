import { isUnspaced, tokenise } from './tokens.ts';
import { LEGAL_FORMS } from './variants/legal-form-table.ts';

/** Forms by their first and by their last token, longest first, so that "GmbH & Co. KG" goes before "KG". */
type FormsByToken = ReadonlyMap<string, readonly Form[]>;
/** One spelling of a form as tokens. `isWord`: in a running text it is a form only where it is written as one. */
type Form = { keys: readonly string[]; isWord: boolean };

/** Longest abbreviation that is also written with dots or spaces between its letters. */
const LONGEST_DOTTED = 6;
/** So many units of the word before a form tell its case. */
const LONGEST_WORD = 40;
/** A form of so many letters is a word of some language when it is written small. */
const LONGEST_SHORT = 3;
/** How far behind or before a name its legal form is looked for, in UTF-16 units: room for the longest one written out. */
const WINDOW = 240;
/** What may stand between a name and its legal form, white space aside. */
const GAP = /^[,.，、．()（）«»„“”"'’·-]{0,4}$/u;

const isGap = (between: string): boolean => GAP.test(between.replaceAll(/[\s\p{Cf}]+/gu, ''));

function spellings(words: string, isAbbreviation: boolean): string[][] {
  const { keys } = tokenise(words);
  const [only = ''] = keys;
  const isDotted = isAbbreviation && keys.length === 1 && only.length > 1 && only.length <= LONGEST_DOTTED;
  return isDotted && !isUnspaced(only) ? [keys, [...only]] : [keys];
}

function formsFor(side: 'end' | 'start', position: 0 | -1): FormsByToken {
  const table = new Map<string, Form[]>();
  for (const { forms, at, isAbbreviation = false, isWord = false } of LEGAL_FORMS) {
    if (at !== side && at !== 'both') continue;
    for (const keys of forms.flatMap((words) => spellings(words, isAbbreviation))) {
      const token = keys.at(position) as string;
      table.set(token, [...(table.get(token) ?? []), { keys, isWord }]);
    }
  }
  for (const forms of table.values()) forms.sort((a, b) => b.keys.length - a.keys.length);
  return table;
}

const endForms = formsFor('end', -1);
const startForms = formsFor('start', 0);
const formsAfter = formsFor('end', 0);
const formsBefore = formsFor('start', -1);

const isLetter = (key: string | undefined): boolean => key?.length === 1 && !isUnspaced(key);

/** The longest form that lies at one side of the tokens `from` to `to`. */
function formAt(table: FormsByToken, keys: readonly string[], from: number, to: number, isAtEnd: boolean) {
  const candidates = table.get((isAtEnd ? keys[to - 1] : keys[from]) ?? '') ?? [];
  return candidates.find((form) => {
    const first = isAtEnd ? to - form.keys.length : from;
    const last = first + form.keys.length;
    if (first < from || last > to || !form.keys.every((key, i) => keys[first + i] === key)) return false;
    // Letters of a longer abbreviation are no form: the S.A. of "U.S.A.".
    const isPart = form.keys.every(isLetter) && (isLetter(keys[first - 1]) || isLetter(keys[last]));
    return !isPart;
  });
}

/** How many tokens at the end of a name are its legal forms ("GmbH & Co. KG", "S. de R.L. de C.V."); 0 when nothing else would be left. */
export function legalFormAtEnd(keys: readonly string[]): number {
  let end = keys.length;
  for (;;) {
    const form = formAt(endForms, keys, 0, end, true);
    if (!form) return keys.length - end;
    end -= form.keys.length;
    if (end === 0) return 0;
  }
}

/** How many tokens at the start of a name are its legal forms ("ООО", "PT", "株式会社"); 0 when nothing else would be left. */
export function legalFormAtStart(keys: readonly string[]): number {
  let start = 0;
  for (;;) {
    const form = formAt(startForms, keys, start, keys.length, false);
    if (!form) return start;
    start += form.keys.length;
    if (start === keys.length) return 0;
  }
}

/**
 * Whether a form that is also a word is written as a form: short ones in capitals or with dots, whole words with
 * a capital, or small ones behind a name in small letters.
 */
function isWrittenAsForm(asFound: string, { keys, isWord }: Form, name: string): boolean {
  if (!isWord) return true;
  const written = asFound.normalize('NFKC');
  if (written.toLowerCase() === written.toUpperCase()) return false;
  if (keys.join('').length <= LONGEST_SHORT && keys[0] !== 'co')
    return written === written.toUpperCase() || written.includes('.');
  return /^\p{Lu}/u.test(written) || (keys[0] !== 'co' && name !== '' && name === name.toLowerCase());
}

/** The letters in which the text writes the word that ends here. */
function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{M}\p{Cf}]*$/u.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0] ?? '';
}

/** Where the legal form that follows a name in a running text ends, or `end` when none follows. */
export function legalFormAfter(text: string, end: number): number {
  const { keys, starts, ends } = tokenise(text.slice(end, end + WINDOW));
  let reached = end;
  for (let at = 0; at < keys.length; ) {
    const start = end + (starts[at] as number);
    const form = isGap(text.slice(reached, start)) ? formAt(formsAfter, keys, at, keys.length, false) : undefined;
    if (!form) break;
    const last = end + (ends[at + form.keys.length - 1] as number);
    if (!isWrittenAsForm(text.slice(start, last), form, wordBefore(text, end))) break;
    reached = last;
    at += form.keys.length;
  }
  return reached;
}

/** Where the legal form that stands before a name in a running text begins, or `start` when there is none. */
export function legalFormBefore(text: string, start: number): number {
  const from = Math.max(0, start - WINDOW);
  const { keys, starts, ends } = tokenise(text.slice(from, start));
  // A first word cut off by the window is no word.
  const whole = from > 0 ? 1 : 0;
  const last = keys.length;
  if (last <= whole || !isGap(text.slice(from + (ends[last - 1] as number), start))) return start;
  const form = formAt(formsBefore, keys, whole, last, true);
  if (!form) return start;
  const begin = from + (starts[last - form.keys.length] as number);
  return isWrittenAsForm(text.slice(begin, from + (ends[last - 1] as number)), form, '') ? begin : start;
}
