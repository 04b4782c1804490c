import { compareWords } from './compare-words.ts';
import type { NameParts, Part } from './name-parts.ts';
import type { Word } from './name-word.ts';

/** An inverted index over names: from words, spellings and initials to the names that bear them. */
export type NameIndex = {
  names: readonly NameParts[];
  /** Places of the names that bear a word, by its key. */
  bearers: ReadonlyMap<string, readonly number[]>;
  /** Distinct words of names, for spellings. */
  words: readonly Word[];
  /** Places in `words`, by three letters in a row and by consonants. */
  trigrams: ReadonlyMap<string, readonly number[]>;
  consonants: ReadonlyMap<string, readonly number[]>;
  acronyms: ReadonlyMap<string, readonly number[]>;
  /** Names by all their letters in one. */
  joined: ReadonlyMap<string, readonly number[]>;
  /** How many words each name has. */
  sizes: Uint8Array;
  /** Working space, one value a name. */
  marks: Float32Array;
  /** Working space, one value a distinct word. */
  shared: Uint8Array;
};

const LONGEST_ACRONYM = 8;
const MOST_JOINED = 4;
/** More names than this are not taken in by common words alone. */
const MOST_TOUCHED = 6_000;
const MOST_LIKE_WORDS = 25;
/** So many names that bear a word make it a word of its own. */
const COMMON = 50;

/** The key under which a word is filed: its meaning, else its loose spelling. */
function keyOf(word: Word): string {
  return word.concept === '' ? word.loose : `${word.kind} ${word.concept}`;
}

function trigramsOf(loose: string): Set<string> {
  const padded = `^${loose}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}

function file<Key>(map: Map<Key, number[]>, key: Key, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (places[places.length - 1] !== place) places.push(place);
}

/** Names after which the others of the process get their turn. */
const STEP = 64;

/** Files names under their words, a small step at a time. About 10 µs a name. */
export function* indexSteps(names: readonly NameParts[]): Generator<void, NameIndex> {
  const bearers = new Map<string, number[]>();
  const trigrams = new Map<string, number[]>();
  const consonants = new Map<string, number[]>();
  const acronyms = new Map<string, number[]>();
  const joined = new Map<string, number[]>();
  const words: Word[] = [];
  const seen = new Set<Word>();
  for (const [place, name] of names.entries()) {
    for (const { word } of [...name.content, ...(name.plain?.content ?? [])]) {
      file(bearers, keyOf(word), place);
      if (seen.has(word)) continue;
      seen.add(word);
      if (word.kind === 'number' || word.latin.length < 4) continue;
      const id = words.push(word) - 1;
      for (const three of trigramsOf(word.loose)) file(trigrams, three, id);
      if (word.consonants.length > 2) file(consonants, word.consonants, id);
    }
    for (const acronym of [...name.acronyms, ...(name.plain?.acronyms ?? [])])
      if (acronym.length <= LONGEST_ACRONYM) file(acronyms, acronym, place);
    file(joined, name.joined, place);
    if (place % STEP === 0) yield;
  }
  const marks = new Float32Array(names.length);
  const shared = new Uint8Array(words.length);
  const sizes = Uint8Array.from(names, ({ content }) => Math.min(255, content.length));
  return { names, bearers, words, trigrams, consonants, acronyms, joined, sizes, marks, shared };
}

/** How many names of the index bear a word. */
export function bearersOf(index: NameIndex, word: Word): number {
  return index.bearers.get(keyOf(word))?.length ?? 0;
}

/** Words of the index that a word may be a misspelling or romanisation of. */
function wordsLike(index: NameIndex, word: Word): { word: Word; likeness: number }[] {
  const { shared } = index;
  const lists = [...trigramsOf(word.loose)].map((three) => index.trigrams.get(three) ?? []);
  // One wrong letter costs three of as many trigrams as the word has letters.
  const enough = Math.ceil(Math.max(2, 0.4 * word.loose.length));
  const ids: number[] = [];
  for (const list of lists) {
    for (const id of list) {
      const count = (shared[id] as number) + 1;
      shared[id] = count;
      if (count === enough) ids.push(id);
    }
  }
  for (const list of lists) for (const id of list) shared[id] = 0;
  const like = new Set([...ids, ...(index.consonants.get(word.consonants) ?? [])]);
  return [...like]
    .map((id) => ({ word: index.words[id] as Word, likeness: compareWords(word, index.words[id] as Word) }))
    .filter((one) => one.likeness > 0 && one.word !== word)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_LIKE_WORDS);
}

/** Words of the index that a word written in one is made of: "panasia" of "pan" and "asia". */
function piecesOf(index: NameIndex, loose: string): string[] {
  const pieces: string[] = [];
  for (let at = 2; at <= loose.length - 2; at++) {
    const [head, tail] = [loose.slice(0, at), loose.slice(at)];
    if (index.bearers.has(head) && index.bearers.has(tail)) pieces.push(head, tail);
    else if (head.length > 3 && index.bearers.has(head)) pieces.push(head);
  }
  return pieces;
}

type Clue = { places: readonly number[]; worth: number };

function cluesOf(index: NameIndex, query: NameParts): Clue[] {
  const clues: Clue[] = [];
  const size = Math.max(2, index.names.length);
  const add = (places: readonly number[] | undefined, weight: number) => {
    if (places) clues.push({ places, worth: weight * (0.3 + Math.log(size / places.length) / Math.log(size)) });
  };
  add(index.joined.get(query.joined), 3);
  for (const acronym of query.acronyms) {
    add(index.bearers.get(acronym), 1.2);
    if (acronym.length > 2) add(index.acronyms.get(acronym), 0.6);
  }
  const met = new Set<Word>();
  const lookAt = (part: Part, at: number, content: readonly Part[]) => {
    const { word } = part;
    if (met.has(word)) return;
    met.add(word);
    add(index.bearers.get(keyOf(word)), word.weight);
    if (word.latin.length >= 4 && word.kind !== 'number') {
      // A word that many names bear, or one of known meaning, is no misspelling.
      const bearers = bearersOf(index, word);
      const isSure = bearers >= COMMON || (word.concept !== '' && bearers > 0);
      for (const like of isSure ? [] : wordsLike(index, word)) {
        if (word.concept !== '' && like.word.concept !== '') continue;
        add(index.bearers.get(keyOf(like.word)), like.word.weight * like.likeness * 0.8);
      }
    }
    if (word.kind === 'name' && word.latin.length <= LONGEST_ACRONYM) add(index.acronyms.get(word.latin), 1.5);
    if (word.concept === '') {
      if (word.loose.length >= 6) for (const piece of piecesOf(index, word.loose)) add(index.bearers.get(piece), 0.5);
    }
    for (const joined of joinsFrom(content, at)) add(index.bearers.get(joined), 1.2);
  };
  query.content.forEach(lookAt);
  query.plain?.content.forEach(lookAt);
  return clues.sort((a, b) => a.places.length - b.places.length);
}

/** The words from `at` on written in one, two and more. */
function joinsFrom(content: readonly Part[], at: number): string[] {
  const joins: string[] = [];
  let joined = content[at]?.word.loose ?? '';
  for (let next = at + 1; next < content.length && next < at + MOST_JOINED; next++) {
    joined += content[next]?.word.loose;
    joins.push(joined);
  }
  return joins;
}

/** The places of the `most` names that share most with a query, by a rough count; exact comparing is the next step. */
export function candidateNames(index: NameIndex, query: NameParts, most: number): number[] {
  if (index.names.length <= most) return index.names.map((_, place) => place);
  const { marks } = index;
  const touched: number[] = [];
  for (const { places, worth } of cluesOf(index, query)) {
    const isOpen = touched.length < MOST_TOUCHED;
    for (const place of places) {
      const before = marks[place] as number;
      if (before === 0) {
        if (!isOpen) continue;
        touched.push(place);
      }
      marks[place] = before + worth;
    }
  }
  // Among equals, the name with fewer words is nearer.
  const rank = (place: number) => (marks[place] as number) - 0.02 * (index.sizes[place] as number);
  const ranks = Float32Array.from(touched, rank);
  for (const place of touched) marks[place] = 0;
  // Numbers alone are sorted first, for the bound; then only what lies above it.
  const bound = ranks.slice().sort()[Math.max(0, ranks.length - most)] ?? 0;
  return touched
    .map((place, at) => ({ place, rank: ranks[at] as number }))
    .filter(({ rank }) => rank >= bound)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ place }) => place);
}
