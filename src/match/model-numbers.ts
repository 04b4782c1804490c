import type { ModelPattern } from '../model/entity.ts';

/** Part-number families ready for finding. */
export type ModelFinder = readonly { pattern: ModelPattern; test: RegExp }[];

/** A text that has the form of a part number. Offsets are UTF-16, end exclusive. */
export type ModelMatch = { start: number; end: number; model: ModelPattern };

/** A part number is one word of letters and digits joined by these; a hyphen is always among them. */
const isPart = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 45 && unit <= 57) || unit === 43 || unit === 95;
const isLetterOrDigit = (unit: number): boolean => isPart(unit) && (unit >= 65 || unit >= 48) && unit !== 95;
const LONGEST = 48;
const SHORTEST = 5;

/** Prepares the families; a pattern is anchored to the start of a word and may be followed by a suffix. */
export function compileModels(models: readonly ModelPattern[]): ModelFinder {
  return models.map((pattern) => ({ pattern, test: new RegExp(`^(?:${pattern.pattern})(?![A-Z0-9])`) }));
}

/** Whether a letter of any script stands right before: then this is the end of a longer word. */
function isWordBefore(text: string, start: number): boolean {
  return start > 0 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(text.charAt(start - 1));
}

/** Part numbers of the given strengths in a text; time grows with the text, whatever it holds. */
export function findModels(
  finder: ModelFinder,
  text: string,
  strengths: readonly ModelPattern['strength'][],
): ModelMatch[] {
  const matches: ModelMatch[] = [];
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen)) {
    let start = hyphen;
    let end = hyphen + 1;
    while (start > 0 && hyphen - start < LONGEST && isPart(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && end - hyphen < LONGEST && isPart(text.charCodeAt(end))) end += 1;
    hyphen = end;
    while (start < end && !isLetterOrDigit(text.charCodeAt(start))) start += 1;
    while (end > start && !isLetterOrDigit(text.charCodeAt(end - 1))) end -= 1;
    if (end - start < SHORTEST || end - start > LONGEST || isWordBefore(text, start)) continue;
    const word = text.slice(start, end).toUpperCase();
    const found = finder.find(({ pattern, test }) => strengths.includes(pattern.strength) && test.test(word));
    if (found) matches.push({ start, end, model: found.pattern });
  }
  return matches;
}
