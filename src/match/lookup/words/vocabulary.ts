import { tokenise } from '../../tokens.ts';
import { FUNCTION_WORDS, GENERIC_WORDS, TRADE_WORDS } from './business-words.ts';
import { COMMON_NAME_WORDS, KNOWN_NAMES } from './known-names.ts';
import { ORGANISATION_TYPES } from './organisation-types.ts';
import { CITIES, COUNTRIES, DIRECTIONS } from './place-words.ts';
import { toLatin } from './transliterate.ts';

/** What a word of a name is: in falling order of how much it tells two names apart, `name` first. */
export type WordKind =
  | 'name'
  | 'number'
  | 'country'
  | 'city'
  | 'direction'
  | 'trade'
  | 'generic'
  | 'legal'
  | 'function';

/** A word's or phrase's entry: its kind, its meaning (`cn/wuhan`, `bank`) and which shade of that meaning. */
export type Meaning = { kind: WordKind; concept: string; shade: number };

/** A phrase of several words, keyed by its first. */
type Phrase = { words: readonly string[]; meaning: Meaning };

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A Cyrillic stem shorter than this in Latin letters is taken for Cyrillic words only: "инди" is not "indigo". */
const SHORTEST_SHARED_STEM = 6;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 7;

const words = new Map<string, Meaning>();
const stems = new Map<string, Meaning>();
const cyrillicStems = new Map<string, Meaning>();
const phrases = new Map<string, Phrase[]>();
const unspaced = new Map<string, Meaning>();
let longestUnspaced = 1;

function addForm(form: string, meaning: Meaning): void {
  const isStem = form.endsWith('*');
  const keys = tokenise(form).keys;
  if (UNSPACED.test(form)) {
    const run = keys.join('');
    if (!unspaced.has(run)) unspaced.set(run, meaning);
    longestUnspaced = Math.max(longestUnspaced, [...run].length);
    return;
  }
  const latin = keys.map(toLatin);
  const [first = '', ...rest] = latin;
  if (isStem) {
    if (first.length < SHORTEST_STEM) return;
    if (CYRILLIC.test(form) && !cyrillicStems.has(first)) cyrillicStems.set(first, meaning);
    if ((!CYRILLIC.test(form) || first.length >= SHORTEST_SHARED_STEM) && !stems.has(first)) stems.set(first, meaning);
  } else if (rest.length === 0) {
    if (!words.has(first)) words.set(first, meaning);
  } else {
    const started = phrases.get(first) ?? [];
    started.push({ words: latin, meaning });
    started.sort((a, b) => b.words.length - a.words.length);
    phrases.set(first, started);
  }
}

function addTable(table: string, kind: WordKind): void {
  for (const line of table.trim().split('\n')) {
    const [concept = '', forms = ''] = line.split(' = ');
    forms.split('; ').forEach((group, shade) => {
      for (const form of group.split(', ')) addForm(form, { kind, concept, shade });
    });
  }
}

// What comes first stays: "co" is a legal form before it is a word between two names.
addTable(ORGANISATION_TYPES, 'legal');
addTable(FUNCTION_WORDS, 'function');
addTable(COUNTRIES, 'country');
addTable(CITIES, 'city');
addTable(DIRECTIONS, 'direction');
addTable(KNOWN_NAMES, 'name');
addTable(GENERIC_WORDS, 'generic');
addTable(TRADE_WORDS, 'trade');

const commonNameWords = new Set(COMMON_NAME_WORDS.split(' '));

/** Whether a word stands in the names of many unrelated organisations. */
export function isCommonNameWord(latin: string): boolean {
  return commonNameWords.has(latin);
}

/** Answers given before: names repeat their words. */
const met = [new Map<string, Meaning | undefined>(), new Map<string, Meaning | undefined>()] as const;
const MOST_MET = 200_000;

/** The meaning of a word in Latin letters; `isCyrillic` when it was written in Cyrillic. */
export function meaningOfWord(latin: string, isCyrillic: boolean): Meaning | undefined {
  const whole = words.get(latin);
  if (whole) return whole;
  const before = met[isCyrillic ? 1 : 0];
  if (before.has(latin)) return before.get(latin);
  if (before.size > MOST_MET) before.clear();
  const meaning = meaningOfStem(latin, isCyrillic);
  before.set(latin, meaning);
  return meaning;
}

function meaningOfStem(latin: string, isCyrillic: boolean): Meaning | undefined {
  for (let length = latin.length; length >= Math.max(SHORTEST_STEM, latin.length - LONGEST_ENDING); length--) {
    const stem = latin.slice(0, length);
    const meaning = stems.get(stem) ?? (isCyrillic ? cyrillicStems.get(stem) : undefined);
    if (meaning) return meaning;
  }
  return undefined;
}

/** The longest phrase that the words from `at` on begin with, and how many words it has. */
export function phraseAt(latin: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  const found = phrases.get(latin[at] ?? '')?.find((phrase) => phrase.words.every((word, i) => latin[at + i] === word));
  return found && { meaning: found.meaning, length: found.words.length };
}

/**
 * The longest word of an unspaced script (Chinese, Japanese, Korean) that begins at `at` of a run of its characters.
 * A single character counts only at the end of the run: inside it is far more often part of a name.
 */
export function unspacedWordAt(run: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  for (let length = Math.min(longestUnspaced, run.length - at); length > 0; length--) {
    if (length === 1 && (at + 1 < run.length || at === 0)) return undefined;
    const meaning = unspaced.get(run.slice(at, at + length).join(''));
    if (meaning) return { meaning, length };
  }
  return undefined;
}
