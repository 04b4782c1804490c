import { editDistance } from './edit-distance.ts';
import type { Word } from './name-word.ts';

/** Below this two spellings are two words. */
const LIKE = 0.62;
/** The same between Chinese characters and Latin letters. */
const LIKE_ROMANISED = 0.93;
/** Words of fewer letters must be equal: one letter makes another word of them. */
const SHORTEST_MISSPELT = 4;
/** A shade of the same meaning: oil and refinery. */
const NEIGHBOUR = 0.45;
/** The same meaning in other words or another language. */
const SYNONYM = 0.95;

/** How alike two spellings are, 0 or from LIKE to 1. */
function spellingLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT) return 0;
  const most = longer * (1 - LIKE);
  const distance = editDistance(a, b, most);
  if (distance > most) return 0;
  // A wrong first letter is rare in misspellings and common between different names.
  return 1 - (distance + (a.charAt(0) === b.charAt(0) ? 0 : 0.5)) / longer;
}

function nameLikeness(a: Word, b: Word): number {
  if (a.script === 'unspaced' && b.script === 'unspaced') return likenessOfCharacters(a.text, b.text);
  if (a.latin === b.latin) return 1;
  if (a.digits !== b.digits) return 0;
  if (a.loose === b.loose) return 0.96;
  const isVowelless = a.script === 'vowelless' || b.script === 'vowelless';
  if (isVowelless && a.consonants.length > 3 && a.consonants === b.consonants) return 0.9;
  // A romanisation is a rule, not a spelling: one vowel off is another name.
  const isRomanised = a.script === 'unspaced' || b.script === 'unspaced';
  let likeness = Math.max(spellingLikeness(a.loose, b.loose), spellingLikeness(a.latin, b.latin));
  if (isVowelless && a.consonants.length > 3 && b.consonants.length > 3) {
    likeness = Math.max(likeness, spellingLikeness(a.consonants, b.consonants) - 0.1);
  }
  const [short, long] = a.latin.length < b.latin.length ? [a.latin, b.latin] : [b.latin, a.latin];
  // Endings: plural, genitive, adjective.
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2)
    likeness = Math.max(likeness, 0.88);
  return likeness >= (isRomanised && !isVowelless ? LIKE_ROMANISED : LIKE) ? likeness : 0;
}

/** Of two words in Chinese characters; what only sounds alike is another name. */
function likenessOfCharacters(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const longer = Math.max(one.length, other.length);
  const share = one.filter((character, at) => other[at] === character).length / longer;
  return share >= LIKE ? share : 0;
}

/** Likeness of two words met before: the words of one query meet those of its candidates again and again. */
const known = new Map<number, number>();
const MOST_KNOWN = 100_000;

/** How alike two words of names are: 1 equal, 0 different; meaning before spelling. */
export function compareWords(a: Word, b: Word): number {
  if (a === b) return 1;
  if (a.kind === 'number' || b.kind === 'number') return a.concept === b.concept && a.kind === b.kind ? 1 : 0;
  if (a.concept !== '' && b.concept !== '') {
    if (a.concept !== b.concept || a.kind !== b.kind) return 0;
    if (a.latin === b.latin) return 1;
    return a.shade === b.shade ? SYNONYM : NEIGHBOUR;
  }
  const id = a.id * 2 ** 26 + b.id;
  let likeness = known.get(id);
  if (likeness === undefined) {
    likeness = nameLikeness(a, b);
    // One is a word of the vocabulary, the other perhaps a misspelling of it.
    const isOneName = a.concept === '' && b.concept === '';
    if (!isOneName && (a.latin.length < 5 || b.latin.length < 5 || likeness < 0.8)) likeness = 0;
    if (known.size > MOST_KNOWN) known.clear();
    known.set(id, likeness);
  }
  return likeness;
}
