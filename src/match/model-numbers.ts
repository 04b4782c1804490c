import type { ModelPattern } from '../model/entity.ts';

/** Part-number families ready for finding. */
export type ModelFinder = readonly { pattern: ModelPattern; test: RegExp }[];

/** A text that has the form of a part number. Offsets are UTF-16, end exclusive. */
export type ModelMatch = { start: number; end: number; model: ModelPattern };

/** A part number is one word of letters and digits joined by these. */
const PART = /[A-Za-z0-9](?:[A-Za-z0-9\-/+_.]*[A-Za-z0-9])?/g;
const LONGEST = 48;
const SHORTEST = 5;

/** Prepares the families; a pattern is anchored to the start of a word and may be followed by a suffix. */
export function compileModels(models: readonly ModelPattern[]): ModelFinder {
  return models.map((pattern) => ({ pattern, test: new RegExp(`^(?:${pattern.pattern})(?![A-Z0-9])`) }));
}

/** Part numbers of the given strengths in a text. Each word is looked at once, up to 48 characters of it. */
export function findModels(
  finder: ModelFinder,
  text: string,
  strengths: readonly ModelPattern['strength'][],
): ModelMatch[] {
  const matches: ModelMatch[] = [];
  for (const { 0: word, index } of text.matchAll(PART)) {
    if (word.length < SHORTEST || !word.includes('-')) continue;
    const upper = word.slice(0, LONGEST).toUpperCase();
    const found = finder.find(({ pattern, test }) => strengths.includes(pattern.strength) && test.test(upper));
    if (found) matches.push({ start: index, end: index + word.length, model: found.pattern });
  }
  return matches;
}
