import type { ModelPattern } from '../model/entity.ts';
import type { ModelFinder, ModelMatch } from './model-numbers.ts';

/** A longer name of a file is read this far. */
const LONGEST = 200;
const SHORTEST = 5;
/** No part number is longer. */
const LONGEST_NUMBER = 48;
/** Words of a file name after the part number: what a maker puts behind one is shorter. */
const WORD_AFTER = /-(?:[A-Z]{5,}|\d+X\d+$)/;

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A name with its percent signs resolved, and where each character stood; other than ASCII stays as it is. */
function decoded(name: string): { text: string; at: number[] } {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < name.length; i++) {
    at.push(i);
    const code = name[i] === '%' ? Number.parseInt(name.slice(i + 1, i + 3), 16) : Number.NaN;
    if (code >= 32 && code < 127) {
      text += String.fromCharCode(code);
      i += 2;
    } else text += name[i];
  }
  at.push(name.length);
  return { text, at };
}

/**
 * The first part number in the name of a file or page, which may hold words around it: `hikvision-ds-2cd2143g2-i.html`,
 * `DS-2CD2143G2-I_datasheet.pdf`. Offsets are UTF-16 into the name, end exclusive. Only the first 200 characters are read.
 */
export function findModelInFile(
  finder: ModelFinder,
  name: string,
  strengths: readonly ModelPattern['strength'][],
): ModelMatch | null {
  const { text, at } = decoded(name.slice(0, LONGEST));
  // ASCII only: other letters may become two.
  const upper = text.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase());
  for (let start = 0; start <= upper.length - SHORTEST; start++) {
    if (!isAlphanumeric(upper.charCodeAt(start)) || (start > 0 && isAlphanumeric(upper.charCodeAt(start - 1))))
      continue;
    // A dot, an underscore, a space or a bracket ends the part number: what follows is the file's kind or more words.
    const word = upper.slice(start, start + LONGEST_NUMBER).split(/[._ (]/, 1)[0] as string;
    const after = word.search(WORD_AFTER);
    const number = after < 0 ? word : word.slice(0, after);
    if (number.length < SHORTEST || !number.includes('-')) continue;
    const found = finder.find(({ pattern, test }) => strengths.includes(pattern.strength) && test.test(number));
    if (found) return { start: at[start] as number, end: at[start + number.length] as number, model: found.pattern };
  }
  return null;
}
