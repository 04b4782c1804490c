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

type Vocabulary = {
  words: Map<string, Meaning>;
  stems: Map<string, Meaning>;
  cyrillicStems: Map<string, Meaning>;
  phrases: Map<string, Phrase[]>;
  unspaced: Map<string, Meaning>;
  longestUnspaced: number;
  commonNameWords: ReadonlySet<string>;
};

function addForm(to: Vocabulary, form: string, meaning: Meaning): void {
  const { words, stems, cyrillicStems, phrases, unspaced } = to;
  const isStem = form.endsWith('*');
  const keys = tokenise(form).keys;
  if (UNSPACED.test(form)) {
    const run = keys.join('');
    if (!unspaced.has(run)) unspaced.set(run, meaning);
    to.longestUnspaced = Math.max(to.longestUnspaced, [...run].length);
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

function addTable(to: Vocabulary, table: string, kind: WordKind): void {
  for (const line of table.trim().split('\n')) {
    const [concept = '', forms = ''] = line.split(' = ');
    forms.split('; ').forEach((group, shade) => {
      for (const form of group.split(', ')) addForm(to, form, { kind, concept, shade });
    });
  }
}

function makeVocabulary(): Vocabulary {
  const made: Vocabulary = {
    words: new Map(),
    stems: new Map(),
    cyrillicStems: new Map(),
    phrases: new Map(),
    unspaced: new Map(),
    longestUnspaced: 1,
    commonNameWords: new Set(COMMON_NAME_WORDS.split(' ')),
  };
  // What comes first stays: "co" is a legal form before it is a word between two names.
  addTable(made, ORGANISATION_TYPES, 'legal');
  addTable(made, FUNCTION_WORDS, 'function');
  addTable(made, COUNTRIES, 'country');
  addTable(made, CITIES, 'city');
  addTable(made, DIRECTIONS, 'direction');
  addTable(made, KNOWN_NAMES, 'name');
  addTable(made, GENERIC_WORDS, 'generic');
  addTable(made, TRADE_WORDS, 'trade');
  return made;
}

let made: Vocabulary | undefined;

/** Made when a name is first looked up: a background that wakes to find names in a page needs none of it. */
function vocabulary(): Vocabulary {
  made ??= makeVocabulary();
  return made;
}

/** Whether a word stands in the names of many unrelated organisations. */
export function isCommonNameWord(latin: string): boolean {
  return vocabulary().commonNameWords.has(latin);
}

/** Answers given before: names repeat their words. */
const met = [new Map<string, Meaning | undefined>(), new Map<string, Meaning | undefined>()] as const;
const MOST_MET = 200_000;

/** The meaning of a word in Latin letters; `isCyrillic` when it was written in Cyrillic. */
export function meaningOfWord(latin: string, isCyrillic: boolean): Meaning | undefined {
  const whole = vocabulary().words.get(latin);
  if (whole) return whole;
  const before = met[isCyrillic ? 1 : 0];
  if (before.has(latin)) return before.get(latin);
  if (before.size > MOST_MET) before.clear();
  const meaning = meaningOfStem(latin, isCyrillic);
  before.set(latin, meaning);
  return meaning;
}

function meaningOfStem(latin: string, isCyrillic: boolean): Meaning | undefined {
  const { stems, cyrillicStems } = vocabulary();
  for (let length = latin.length; length >= Math.max(SHORTEST_STEM, latin.length - LONGEST_ENDING); length--) {
    const stem = latin.slice(0, length);
    const meaning = stems.get(stem) ?? (isCyrillic ? cyrillicStems.get(stem) : undefined);
    if (meaning) return meaning;
  }
  return undefined;
}

/** The longest phrase that the words from `at` on begin with, and how many words it has. */
export function phraseAt(latin: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  const found = vocabulary()
    .phrases.get(latin[at] ?? '')
    ?.find((phrase) => phrase.words.every((word, i) => latin[at + i] === word));
  return found && { meaning: found.meaning, length: found.words.length };
}

/**
 * The longest word of an unspaced script (Chinese, Japanese, Korean) that begins at `at` of a run of its characters.
 * A single character counts only at the end of the run: inside it is far more often part of a name.
 */
export function unspacedWordAt(run: readonly string[], at: number): { meaning: Meaning; length: number } | undefined {
  const { unspaced, longestUnspaced } = vocabulary();
  for (let length = Math.min(longestUnspaced, run.length - at); length > 0; length--) {
    if (length === 1 && (at + 1 < run.length || at === 0)) return undefined;
    const meaning = unspaced.get(run.slice(at, at + length).join(''));
    if (meaning) return { meaning, length };
  }
  return undefined;
}
