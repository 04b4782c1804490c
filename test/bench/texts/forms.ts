import { between, pick, type Random } from './random.ts';
import { TRADITIONAL } from './words.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

const traditional = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) traditional.set(TRADITIONAL.charAt(i + 1), TRADITIONAL.charAt(i));

/** Places between two letters of one word, as indexes of code points; never before a combining mark. */
function insideWords(points: readonly string[]): number[] {
  const isLetter = (one: string | undefined) => one !== undefined && /^[\p{L}\p{N}]$/u.test(one);
  return points.flatMap((_, at) => (isLetter(points[at - 1]) && isLetter(points[at]) ? [at] : []));
}

function withInserted(name: string, random: Random, inserted: string): string {
  const points = [...name];
  const places = insideWords(points);
  if (places.length === 0) return name;
  points.splice(pick(random, places), 0, inserted);
  return points.join('');
}

/** White space between the words; in Chinese between the characters. */
function spaced(name: string, random: Random, space: string): string {
  if (name.includes(' ')) return name.replaceAll(' ', space);
  return HAN.test(name) ? withInserted(name, random, space) : name;
}

function fullWidth(name: string): string {
  return name.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
}

function withoutDiacritics(name: string): string {
  return LATIN.test(name) ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : name;
}

function toTraditional(name: string): string {
  return name.replace(/\p{Script=Han}/gu, (one) => traditional.get(one) ?? one);
}

/** Ways in which pages write a name other than its list does. */
export const PLANTED_FORMS = {
  'as is': (name: string) => name,
  'upper case': (name: string) => name.toUpperCase(),
  'full width': fullWidth,
  'no diacritics': withoutDiacritics,
  traditional: toTraditional,
  'soft hyphen': (name: string, random: Random) => withInserted(name, random, '\u00ad'),
  'extra spaces': (name: string, random: Random) => spaced(name, random, pick(random, ['  ', '\u00a0', ' \u2009 '])),
  'line break': (name: string, random: Random) => spaced(name, random, `\n${' '.repeat(between(random, 0, 8))}`),
} as const satisfies Record<string, (name: string, random: Random) => string>;

/** One of {@link PLANTED_FORMS}. */
export type PlantedForm = keyof typeof PLANTED_FORMS;
