import { isUnspaced, type Tokens, tokenise } from './tokens.ts';
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
const WINDOW = 120;
/** Room for the first word of a form: nearly always it is none, and nothing more is read. */
const FIRST_WORD = 24;
/** What may stand between a name and its legal form, white space aside. */
const GAP = /^[,.，、．()（）«»„“”"'’·-]{0,4}$/u;
/** What may stand between a legal form and the name after it, white space aside: a full stop, an opening quotation mark. */
const GAP_BEFORE = /^[.．«„“"']{0,2}$/u;
/** What may stand between two forms of one name ("Co., Ltd."): not a bracket or a line's end, after which something else begins. */
const GAP_WITHIN = /^[ \u00a0\u3000,.，．&]{0,4}$/u;

const signsOf = (between: string): string => between.replaceAll(/[\s\p{Cf}]+/gu, '');

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

/** The longest first word of a form is longer than what is read of it at first. */
const isCutOff = (key: string): boolean => key.length >= FIRST_WORD - 2;
const mayBegin = (key: string): boolean => formsAfter.has(key) || isCutOff(key);
const mayEnd = (key: string): boolean => formsBefore.has(key) || isCutOff(key);

const isLetter = (key: string | undefined): boolean => key?.length === 1 && !isUnspaced(key);

/**
 * The longest form that lies at one side of the tokens `from` to `to`. `isJoined` tells whether a token of a running
 * text goes on in the next one; in a name every single letter does.
 */
function formAt(
  table: FormsByToken,
  keys: readonly string[],
  from: number,
  to: number,
  isAtEnd: boolean,
  isJoined: (at: number) => boolean = () => true,
) {
  const candidates = table.get((isAtEnd ? keys[to - 1] : keys[from]) ?? '') ?? [];
  return candidates.find((form) => {
    const first = isAtEnd ? to - form.keys.length : from;
    const last = first + form.keys.length;
    if (first < from || last > to || !form.keys.every((key, i) => keys[first + i] === key)) return false;
    // Letters of a longer abbreviation are no form: the S.A. of "U.S.A.".
    const goesOn = isLetter(keys[last]) && isJoined(last - 1);
    const isPart = form.keys.every(isLetter) && ((isLetter(keys[first - 1]) && isJoined(first - 1)) || goesOn);
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

/** Whether a token and the next are letters of one abbreviation: nothing but dots between them. */
function joinedIn(text: string, { starts, ends }: Tokens): (at: number) => boolean {
  return (at) => /^[.．]?$/.test(text.slice(ends[at], starts[at + 1]));
}

/** Where the legal form that follows a name in a running text ends, or `end` when none follows. */
export function legalFormAfter(text: string, end: number): number {
  const [next] = tokenise(text.slice(end, end + FIRST_WORD)).keys;
  if (next === undefined || !mayBegin(next)) return end;
  const after = text.slice(end, end + WINDOW);
  const tokens = tokenise(after);
  const { keys, starts, ends } = tokens;
  let reached = 0;
  for (let at = 0; at < keys.length; ) {
    const between = after.slice(reached, starts[at]);
    if (at === 0 ? !GAP.test(signsOf(between)) : !GAP_WITHIN.test(between)) break;
    const form = formAt(formsAfter, keys, at, keys.length, false, joinedIn(after, tokens));
    if (!form) break;
    const last = ends[at + form.keys.length - 1] as number;
    if (!isWrittenAsForm(after.slice(starts[at], last), form, wordBefore(text, end))) break;
    reached = last;
    at += form.keys.length;
  }
  return end + reached;
}

/** Where the legal form that stands before a name in a running text begins, or `start` when there is none. */
export function legalFormBefore(text: string, start: number): number {
  const last = tokenise(text.slice(Math.max(0, start - FIRST_WORD), start)).keys.at(-1);
  if (last === undefined || !mayEnd(last)) return start;
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const tokens = tokenise(before);
  const { keys, starts, ends } = tokens;
  // A first word cut off by the window is no word.
  const whole = from > 0 ? 1 : 0;
  if (keys.length <= whole || !GAP_BEFORE.test(signsOf(before.slice(ends.at(-1))))) return start;
  const form = formAt(formsBefore, keys, whole, keys.length, true, joinedIn(before, tokens));
  if (!form) return start;
  const begin = starts[keys.length - form.keys.length] as number;
  return isWrittenAsForm(before.slice(begin, ends.at(-1)), form, '') ? from + begin : start;
}
