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
