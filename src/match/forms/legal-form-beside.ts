import { FIRST_UNSPACED, FOLDED, foldedCode, IGNORED, MARK, SEPARATOR, SPECIAL } from '../fold.ts';
import { type Tokens, tokenise } from '../tokens.ts';
import { type Form, type FormsByToken, formAt, formsAfter, formsBefore, legalFormAtEnd } from './legal-forms.ts';

/** So many units of the word before a form tell its case. */
const LONGEST_WORD = 40;
/** A form of so many letters is a word of some language when it is written small. */
const LONGEST_SHORT = 3;
/** How far behind or before a name its legal form is looked for, in UTF-16 units: room for the longest one written out. */
const WINDOW = 120;
/** Nearly always this is enough: a form, and what tells that nothing more follows. */
const SHORT_WINDOW = 36;
/** What may stand between a name and its legal form, white space aside. */
const GAP = /^[,.，、．()（）«»„“”"'’·-]{0,4}$/u;
/** After one of these a few letters are more often another word: the CA of “X” CA. */
const CLOSES = /[)）"”»]/;
/** What may stand between a legal form and the name after it: white space, a full stop, an opening quotation mark. */
const GAP_BEFORE = /^[\s.．«„“"']{0,16}$/u;
const AFTER_A_WORD = /[\p{L}\p{N}][ \u00a0]?$/u;
const isLatin = ({ keys }: Form): boolean => /^[a-z]/.test(keys[0] as string);
/** What may stand between two forms of one name ("Co., Ltd."): not a bracket or a line's end, after which something else begins. */
const GAP_WITHIN = /^[ \u00a0\u3000,.，．&]{0,4}$/u;

/** What nearly always stands between them. */
const PLAIN_GAPS: ReadonlySet<string> = new Set([' ', ', ', '']);
const signsOf = (between: string): string => between.replaceAll(/[\s\p{Cf}]+/gu, '');

/** What a word of a form begins or ends with: its two outermost letters, or the one it has. */
const edge = (outer: number, inner: number): number => outer * 0x10000 + inner;

function edges(table: FormsByToken, isAtStart: boolean): ReadonlySet<number> {
  return new Set(
    Array.from(table.keys(), (key) => {
      const codes = Array.from(key, (character) => foldedCode(character.codePointAt(0) as number));
      const [outer = 0, inner = 0] = isAtStart ? codes : codes.reverse();
      return edge(outer, outer >= FIRST_UNSPACED ? 0 : inner);
    }),
  );
}

const beginnings = edges(formsAfter, true);
const endings = edges(formsBefore, false);
/** So far is looked for the next letter beside a name; more lies between a name and its form in no text. */
const REACH = 24;

/** The value of the unit at a place, nothing outside the text. */
const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (FOLDED[text.charCodeAt(at)] as number) : 0;

/**
 * Whether a form may stand beside a place, going by its two nearest letters; nearly always none does, and nothing more
 * is read. What needs a closer look is looked at more closely.
 */
function mayStand(text: string, from: number, step: 1 | -1, known: ReadonlySet<number>): boolean {
  for (let at = from, seen = 0; seen < REACH && at >= 0 && at < text.length; at += step, seen++) {
    const outer = codeAt(text, at);
    if (outer === SPECIAL) return true;
    if (outer < SPECIAL) continue;
    const inner = codeAt(text, at + step);
    if (inner === IGNORED || inner === MARK || inner === SPECIAL) return true;
    return known.has(
      edge(outer, outer >= FIRST_UNSPACED || inner === SEPARATOR || inner >= FIRST_UNSPACED ? 0 : inner),
    );
  }
  return false;
}

/** Whether a form is a few letters that are also a word or another abbreviation. */
const isShortWord = ({ keys, isWord }: Form): boolean =>
  isWord && keys.join('').length <= LONGEST_SHORT && keys[0] !== 'co';

/**
 * Whether a form that is also a word is written as a form: short ones in capitals or with dots, whole words with
 * a capital, or small ones behind a name in small letters.
 */
function isWrittenAsForm(asFound: string, { keys, isWord }: Form, lastWordOfName: () => string): boolean {
  if (!isWord) return true;
  const written = asFound.normalize('NFKC');
  if (written.toLowerCase() === written.toUpperCase()) return false;
  if (isShortWord({ keys, isWord })) return written === written.toUpperCase() || written.includes('.');
  if (/^\p{Lu}/u.test(written)) return true;
  const name = keys[0] === 'co' ? '' : lastWordOfName();
  return name !== '' && name === name.toLowerCase();
}

/** The letters in which the text writes the word that ends here. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && codeAt(text, start - 1) !== SEPARATOR) start -= 1;
  return text.slice(start, end);
}

/** Whether a token and the next are letters of one abbreviation: nothing but dots between them. */
function joinedIn(text: string, { starts, ends }: Tokens): (at: number) => boolean {
  return (at) => /^[.．]?$/.test(text.slice(ends[at], starts[at + 1]));
}

/** Where the legal forms end that follow a place, reading so many units; null when that was not enough to tell. */
function formsEnd(text: string, end: number, window: number): number | null {
  const after = text.slice(end, end + window);
  const tokens = tokenise(after);
  const { keys, starts, ends } = tokens;
  let reached = 0;
  let at = 0;
  for (; at < keys.length; ) {
    const between = after.slice(reached, starts[at]);
    if (!PLAIN_GAPS.has(between) && !(at === 0 ? GAP.test(signsOf(between)) : GAP_WITHIN.test(between))) break;
    const form = formAt(formsAfter, keys, at, keys.length, false, joinedIn(after, tokens));
    if (!form || (CLOSES.test(between) && isShortWord(form))) break;
    const last = ends[at + form.keys.length - 1] as number;
    if (!isWrittenAsForm(after.slice(starts[at], last), form, () => wordBefore(text, end))) break;
    reached = last;
    at += form.keys.length;
  }
  // The last word read may be cut off, and a word that a form begins with may go on beyond.
  const isSure =
    after.length < window || window === WINDOW || (at < keys.length - 1 && !formsAfter.has(keys[at] as string));
  return isSure ? end + reached : null;
}

/** Where the legal form that follows a name in a running text ends, or `end` when none follows. */
export function legalFormAfter(text: string, end: number): number {
  if (!mayStand(text, end, 1, beginnings)) return end;
  return formsEnd(text, end, SHORT_WINDOW) ?? (formsEnd(text, end, WINDOW) as number);
}

/** Where the legal form that stands before a name in a running text begins, or `start` when there is none. */
export function legalFormBefore(text: string, start: number): number {
  if (!mayStand(text, start - 1, -1, endings)) return start;
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const tokens = tokenise(before);
  const { keys, starts, ends } = tokens;
  // A first word cut off by the window is no word.
  const whole = from > 0 ? 1 : 0;
  if (keys.length <= whole || !GAP_BEFORE.test(before.slice(ends.at(-1)))) return start;
  const form = formAt(formsBefore, keys, whole, keys.length, true, joinedIn(before, tokens));
  if (!form) return start;
  const begin = starts[keys.length - form.keys.length] as number;
  // "Acme GmbH Hikvision": a form that also stands at the end, or ends a line, is that of the name before it.
  const mayBeItsOwn =
    (legalFormAtEnd(['', ...form.keys]) === 0 || !isLatin(form)) && !before.slice(ends.at(-1)).includes('\n');
  if (!mayBeItsOwn && AFTER_A_WORD.test(before.slice(0, begin))) return start;
  return isWrittenAsForm(before.slice(begin, ends.at(-1)), form, () => '') ? from + begin : start;
}
