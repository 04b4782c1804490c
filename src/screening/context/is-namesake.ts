import { isUnspaced, tokenise } from '../../match/tokens.ts';
import { ACROSS_WORDS, type AcrossWords } from './across-words.ts';
import { type Beside, besideAfter, besideBefore } from './around.ts';
import { hasTradeContext, wordsNear } from './company-context.ts';
import { NAMESAKE_TABLES, type NamesakeTable, rowsBeside } from './namesake-table.ts';
import type { Namesake } from './namesakes.ts';
import { isGivenName, isPerson, SHARED_NAMES } from './persons.ts';

/** A place of a text, with the folded name that stands there. */
export type Place = { text: string; start: number; end: number; name: string };

const across = new Map<string, AcrossWords[]>();
for (const row of ACROSS_WORDS) for (const name of row.of) across.set(name, [...(across.get(name) ?? []), row]);

/** Whether the name is half of one word and half of another: 上海|康复. */
function isAcross(name: string, before: Beside, after: Beside): boolean {
  const rows = across.get(name);
  if (!rows) return false;
  const left = `^${before.joined}${name[0]}`;
  const right = (name.at(-1) as string) + after.joined;
  return rows.some(
    ({ left: ends = [], right: starts = [], unless = [] }) =>
      ends.some((word) => left.endsWith(word)) ||
      (starts.some((word) => right.startsWith(word)) && !unless.some((word) => right.startsWith(word))),
  );
}

const isSmall = ({ text, start, end }: Place): boolean => {
  const written = text.slice(start, end);
  return written === written.toLowerCase();
};

function hasNear(place: Place, phrases: readonly string[]): boolean {
  const keys = wordsNear(place);
  const joined = keys.join('');
  return phrases.some((phrase) => (isUnspaced(phrase) ? joined.includes(phrase) : keys.includes(phrase)));
}

/** Whether a row that asks for more than the words beside is met. */
function isMet({ near, prefixes = [], isAlways, isLowerCase }: Namesake, place: Place, hasWords: boolean): boolean {
  return (
    isAlways === true ||
    (isLowerCase === true && isSmall(place) && hasWords) ||
    prefixes.some((prefix) => place.text.endsWith(prefix, place.start)) ||
    (near !== undefined && hasNear(place, near))
  );
}

function isRowMet(table: NamesakeTable | undefined, place: Place, before: Beside, after: Beside): boolean {
  if (!table) return false;
  const hasWords = before.keys.length + after.keys.length > 0;
  const met = [...rowsBeside(table, before, after), ...table.others.filter((row) => isMet(row, place, hasWords))];
  return met.some(({ isUndoneByTrade }) => !(isUndoneByTrade && hasTradeContext(place)));
}

/** The folded name of a span, as the tables spell it. */
export const foldedName = (text: string, start: number, end: number): string =>
  tokenise(text.slice(start, end)).keys.join('');

/**
 * Which names of a place the words beside it make somebody or something else of: `all`, only those that are weak or
 * `shared` (asked for where `hasShared`), or none.
 */
export function namesakesAt(place: Place, hasShared: boolean): 'all' | 'shared' | null {
  const { name, text } = place;
  const own = NAMESAKE_TABLES.get(name);
  const isShared = SHARED_NAMES.has(name);
  if (!own && !isShared && !hasShared && !isGivenName(name) && !across.has(name)) return null;
  const before = besideBefore(text, place.start);
  const after = besideAfter(text, place.end);
  if (isAcross(name, before, after) || isPerson(name, before, after) || isRowMet(own, place, before, after))
    return 'all';
  const isOther = (isShared || hasShared) && isRowMet(NAMESAKE_TABLES.get(''), place, before, after);
  return isOther ? (isShared ? 'all' : 'shared') : null;
}
