import { tokenise } from '../../match/tokens.ts';
import type { Words } from './words.ts';

type Part = { key: string; isStem: boolean };

/** A phrase as data, ready to be looked for. */
type Phrase<T> = { parts: readonly Part[]; of: T };

/** Phrases by the first letters of their first word: most words of a text are asked for in vain. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase found in words: `from` inclusive, `to` exclusive, in words. */
export type PhraseFound<T> = { from: number; to: number; of: T };

const FIRST_LETTERS = 2;
const PLAIN = /^[a-z0-9]+$/;

/** A phrase is written as words; `*` at the end of one stands for any ending: "compatib* with". */
function partsOf(phrase: string): Part[] {
  return phrase.split(' ').flatMap((word) => {
    const bare = word.replace('*', '');
    // Most words are plain letters and fold to themselves.
    const keys = PLAIN.test(bare) ? [bare] : tokenise(bare).keys;
    return keys.map((key, i) => ({ key, isStem: word.endsWith('*') && i === keys.length - 1 }));
  });
}

/** An index that is made when it is first needed: a background that wakes for a page without names needs none. */
export function lazyIndex<T>(entries: () => Iterable<readonly [phrase: string, of: T]>): () => PhraseIndex<T> {
  let index: PhraseIndex<T> | undefined;
  return () => {
    index ??= indexPhrases(entries());
    return index;
  };
}

/** Arranges phrases for being looked for. A stem of one letter would be found nowhere, and is an error in the data. */
export function indexPhrases<T>(entries: Iterable<readonly [phrase: string, of: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [phrase, of] of entries) {
    const parts = partsOf(phrase);
    const [first] = parts;
    if (!first || (first.isStem && first.key.length < FIRST_LETTERS)) throw new Error(`not a phrase: ${phrase}`);
    const letters = first.key.slice(0, FIRST_LETTERS);
    const there = index.get(letters);
    if (there) there.push({ parts, of });
    else index.set(letters, [{ parts, of }]);
  }
  return index;
}

const NONE: ReadonlySet<string> = new Set();
/** So many words that say nothing may stand inside a phrase. */
const MOST_FILLERS = 4;

const isPart = ({ key, isStem }: Part, word: string | undefined): boolean =>
  isStem ? (word?.startsWith(key) ?? false) : word === key;

/** Where a phrase that begins at a word ends; -1 when it is not there. It never runs over the end of a clause. */
function endOf<T>({ parts }: Phrase<T>, { keys, gaps }: Words, from: number, fillers: ReadonlySet<string>): number {
  let at = from;
  for (let i = 0; i < parts.length; i++, at++) {
    const part = parts[i] as Part;
    for (let passed = 0; !isPart(part, keys[at]); passed++, at++) {
      if (i === 0 || passed === MOST_FILLERS || !fillers.has(keys[at] ?? '') || gaps[at] === 'limit') return -1;
    }
    if (i > 0 && gaps[at] === 'limit') return -1;
  }
  return at;
}

/** The phrases that begin at a word; `fillers` are words that may stand between theirs. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  words: Words,
  from: number,
  fillers: ReadonlySet<string> = NONE,
): PhraseFound<T>[] {
  return addPhrasesAt([], index, words, from, fillers);
}

function addPhrasesAt<T>(
  found: PhraseFound<T>[],
  index: PhraseIndex<T>,
  words: Words,
  from: number,
  fillers: ReadonlySet<string>,
): PhraseFound<T>[] {
  for (const phrase of index.get((words.keys[from] ?? '').slice(0, FIRST_LETTERS)) ?? []) {
    const to = endOf(phrase, words, from, fillers);
    if (to > 0) found.push({ from, to, of: phrase.of });
  }
  return found;
}

/** All phrases in the words, by where they begin. */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  words: Words,
  fillers: ReadonlySet<string> = NONE,
): PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (let from = 0; from < words.keys.length; from++) addPhrasesAt(found, index, words, from, fillers);
  return found;
}
