import { isUnspaced, tokenise } from '../tokens.ts';
import { LEGAL_FORMS } from './legal-form-table.ts';

/** Forms by their first and by their last token, longest first, so that "GmbH & Co. KG" goes before "KG". */
export type FormsByToken = ReadonlyMap<string, readonly Form[]>;
/** One spelling of a form as tokens. `isWord`: in a running text it is a form only where it is written as one. */
export type Form = { keys: readonly string[]; isWord: boolean };

/** Longest abbreviation that is also written with dots or spaces between its letters. */
const LONGEST_DOTTED = 6;
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
/** Forms that stand after a name, by their first token. */
export const formsAfter = formsFor('end', 0);
/** Forms that stand before a name, by their last token. */
export const formsBefore = formsFor('start', -1);

const isLetter = (key: string | undefined): boolean => key?.length === 1 && !isUnspaced(key);

/**
 * The longest form that lies at one side of the tokens `from` to `to`. `isJoined` tells whether a token of a running
 * text goes on in the next one; in a name every single letter does.
 */
export function formAt(
  table: FormsByToken,
  keys: readonly string[],
  from: number,
  to: number,
  isAtEnd: boolean,
  isJoined: (at: number) => boolean = () => true,
): Form | undefined {
  const candidates = table.get((isAtEnd ? keys[to - 1] : keys[from]) ?? '') ?? [];
  return candidates.find((form) => {
    const first = isAtEnd ? to - form.keys.length : from;
    const last = first + form.keys.length;
    if (first < from || last > to || !form.keys.every((key, i) => keys[first + i] === key)) return false;
    // Single letters are a form where they are one abbreviation, and not a part of a longer one: the S.A. of "U.S.A.".
    const isApart = form.keys.every(isLetter) && form.keys.some((_, i) => i > 0 && !isJoined(first + i - 1));
    if (isApart) return false;
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
