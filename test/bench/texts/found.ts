import type { Place } from '../subject.ts';
import { foldCodePoint } from './fold-code-point.ts';
import { type FoldedText, foldName } from './fold-text.ts';
import type { Planted } from './make-text.ts';

const isSeen = (text: string, at: number) => foldCodePoint(text.codePointAt(at) as number).trim() !== '';

/** From the first letter or digit of a planted name to the end of its last: what every finder must cover. */
function core(text: string, { start, end }: Planted): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && !isSeen(text, from)) from += 1;
  while (to > from && !isSeen(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

/** The planted names that do not stand among the places found in the raw text, with exact offsets. */
export function missed(text: string, planted: readonly Planted[], places: readonly Place[]): Planted[] {
  const endsAt = new Map<number, number[]>();
  for (const place of places) {
    if ('name' in place) continue;
    const ends = endsAt.get(place.start);
    if (ends) ends.push(place.end);
    else endsAt.set(place.start, [place.end]);
  }
  return planted.filter((one) => {
    const inner = core(text, one);
    for (let start = one.start; start <= inner.start; start++) {
      if (endsAt.get(start)?.some((end) => end >= inner.end && end <= one.end)) return false;
    }
    return true;
  });
}

/** How many of the planted names stand among what was found in the raw text. */
export function countFound(text: string, planted: readonly Planted[], places: readonly Place[]): number {
  if (places.some((place) => 'name' in place)) return countNamed(planted, places, (name) => name);
  return planted.length - missed(text, planted, places).length;
}

/** The same for what was found in the folded text: taken back to the raw one first. */
export function countFoundFolded(
  raw: string,
  folded: FoldedText,
  planted: readonly Planted[],
  places: readonly Place[],
): number {
  if (places.some((place) => 'name' in place)) return countNamed(planted, places, foldName);
  const { text, starts, ends } = folded;
  return countFound(
    raw,
    planted,
    places.flatMap((place): Place[] => {
      if ('name' in place) return [];
      const first = text.charAt(place.start) === ' ' ? place.start + 1 : place.start;
      const last = text.charAt(place.end - 1) === ' ' ? place.end - 2 : place.end - 1;
      return [{ start: starts[first] as number, end: ends[last] as number }];
    }),
  );
}

/** For finders that give names without places: each name as often as it was found. */
function countNamed(planted: readonly Planted[], places: readonly Place[], keyOf: (name: string) => string): number {
  const left = new Map<string, number>();
  for (const place of places) if ('name' in place) left.set(place.name, (left.get(place.name) ?? 0) + 1);
  return planted.filter(({ name }) => {
    const count = left.get(keyOf(name)) ?? 0;
    left.set(keyOf(name), count - 1);
    return count > 0;
  }).length;
}
