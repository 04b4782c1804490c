import type { Word } from './name-parts.ts';

/** Below this two spellings are two words. */
const LIKE = 0.62;
/** Words of fewer letters must be equal: one letter makes another word of them. */
const SHORTEST_MISSPELT = 4;
/** A shade of the same meaning: oil and refinery. */
const NEIGHBOUR = 0.45;
/** The same meaning in other words or another language. */
const SYNONYM = 0.95;

const VOWELS = 'aeiou';
/** Letters that romanisations and typists mix. */
const SLIPS = 'sz bp dt gk kg vb vf ij gj sj mn lr hk'.split(' ');
const SLIP_COST = 0.6;
const FADING_COST = 0.8;

/** Costs by two codes below 128: one letter in another's place; any other letter costs 1. */
const exchange = new Float64Array(128 * 128).fill(1);
/** Cost of a letter more or less. */
const fading = new Float64Array(128).fill(1);
for (const [a, b] of [...SLIPS, ...[...VOWELS].flatMap((x) => [...VOWELS].map((y) => x + y))]) {
  const [x, y] = [(a as string).charCodeAt(0), (b as string).charCodeAt(0)];
  exchange[x * 128 + y] = SLIP_COST;
  exchange[y * 128 + x] = SLIP_COST;
}
for (const letter of `${VOWELS}h`) fading[letter.charCodeAt(0)] = FADING_COST;

const MOST_LETTERS = 63;
const rows = [0, 1, 2].map(() => new Float64Array(MOST_LETTERS + 1));

/**
 * Weighted Damerau-Levenshtein distance of two words: a letter more, less or other, two swapped. Vowels slip most
 * easily, and sounds that romanisations mix. More than `most` answers Infinity.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * SLIP_COST > most || a.length > MOST_LETTERS || b.length > MOST_LETTERS) {
    return Number.POSITIVE_INFINITY;
  }
  let [before, last, now] = rows as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  let previous = -1;
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const lose = x < 128 ? (fading[x] as number) : 1;
    now[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = last[j - 1] as number;
      if (x !== y) {
        cost += x < 128 && y < 128 ? (exchange[x * 128 + y] as number) : 1;
        const without = (last[j] as number) + lose;
        if (without < cost) cost = without;
        const more = (now[j - 1] as number) + (y < 128 ? (fading[y] as number) : 1);
        if (more < cost) cost = more;
        if (i > 1 && j > 1 && previous === y && x === b.charCodeAt(j - 2)) {
          const swapped = (before[j - 2] as number) + 0.9;
          if (swapped < cost) cost = swapped;
        }
      }
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    previous = x;
    [before, last, now] = [last, now, before];
  }
  return last[b.length] as number;
}

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
  if (a.latin === b.latin) return 1;
  if (a.digits !== b.digits) return 0;
  if (a.loose === b.loose) return 0.96;
  const isVowelless = a.script === 'vowelless' || b.script === 'vowelless';
  if (isVowelless && a.consonants.length > 2 && a.consonants === b.consonants) return 0.9;
  let likeness = Math.max(spellingLikeness(a.loose, b.loose), spellingLikeness(a.latin, b.latin));
  if (isVowelless && a.consonants.length > 3 && b.consonants.length > 3) {
    likeness = Math.max(likeness, spellingLikeness(a.consonants, b.consonants) - 0.1);
  }
  const [short, long] = a.latin.length < b.latin.length ? [a.latin, b.latin] : [b.latin, a.latin];
  // Endings: plural, genitive, adjective.
  if (short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2)
    likeness = Math.max(likeness, 0.88);
  return likeness >= LIKE ? likeness : 0;
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
