import { tokenise } from '../../src/match/tokens.ts';

/** Plain string measures of two names on folded text, for comparison; 0 to 1. */
export const BASELINES = { jaroWinkler, tokenSetRatio, levenshtein };

function fold(name: string): string {
  return tokenise(name).keys.join(' ');
}

function jaroWinkler(first: string, second: string): number {
  const [a, b] = [fold(first), fold(second)];
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const left: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      left.push(a.charAt(i));
      break;
    }
  }
  if (left.length === 0) return 0;
  const right = [...taken].sort((x, y) => x - y).map((j) => b.charAt(j));
  const swapped = left.filter((one, i) => one !== right[i]).length / 2;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - swapped) / left.length) / 3;
  let start = 0;
  while (start < 4 && a[start] !== undefined && a[start] === b[start]) start += 1;
  return jaro + start * 0.1 * (1 - jaro);
}

function ratio(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] as number) / Math.max(1, a.length, b.length);
}

function levenshtein(first: string, second: string): number {
  return ratio(fold(first), fold(second));
}

function tokenSetRatio(first: string, second: string): number {
  const [a, b] = [new Set(tokenise(first).keys), new Set(tokenise(second).keys)];
  const shared = [...a].filter((key) => b.has(key)).sort();
  const onlyA = [...a].filter((key) => !b.has(key)).sort();
  const onlyB = [...b].filter((key) => !a.has(key)).sort();
  const base = shared.join(' ');
  const [whole, other] = [[...shared, ...onlyA].join(' '), [...shared, ...onlyB].join(' ')];
  return Math.max(base === '' ? 0 : Math.max(ratio(base, whole), ratio(base, other)), ratio(whole, other));
}
