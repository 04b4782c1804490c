import { isUnspaced, tokenise } from '../../match/tokens.ts';
import type { Beside } from './around.ts';
import { CHINESE_NAMESAKES } from './chinese-namesakes.ts';
import { NAMESAKES, type Namesake } from './namesakes.ts';

/** A phrase of a row: as text in unspaced scripts, else as words. */
type Entry = { row: Namesake; phrase: string; words: readonly string[]; isUnspaced: boolean };

/** The rows for one name, by the word that must stand directly beside it. */
export type NamesakeTable = {
  after: ReadonlyMap<string, readonly Entry[]>;
  before: ReadonlyMap<string, readonly Entry[]>;
  /** Rows that ask for more than the words beside. */
  others: readonly Namesake[];
};

/** The words of a phrase as the tokeniser cuts them. */
const wordsOf = (phrase: string): string[] => tokenise(phrase).keys;

function entries(rows: readonly Namesake[], side: 'after' | 'before'): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const row of rows) {
    for (const phrase of row[side] ?? []) {
      const words = wordsOf(phrase);
      const key = words.at(side === 'after' ? 0 : -1) as string;
      const entry = { row, phrase: words.join(''), words, isUnspaced: isUnspaced(words[0] as string) };
      table.set(key, [...(table.get(key) ?? []), entry]);
    }
  }
  return table;
}

function tables(): Map<string, NamesakeTable> {
  const byName = new Map<string, Namesake[]>();
  for (const row of [...NAMESAKES, ...CHINESE_NAMESAKES]) {
    for (const name of row.of ?? ['']) byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return new Map(
    [...byName].map(([name, rows]): [string, NamesakeTable] => [
      name,
      {
        after: entries(rows, 'after'),
        before: entries(rows, 'before'),
        others: rows.filter(({ near, prefixes, isAlways, isLowerCase }) => near ?? prefixes ?? isAlways ?? isLowerCase),
      },
    ]),
  );
}

/** Rows by the folded name they are for; those for every shared name under the empty name. */
export const NAMESAKE_TABLES: ReadonlyMap<string, NamesakeTable> = tables();

function isAtStart({ keys, joined }: Beside, { words, phrase, isUnspaced: isText }: Entry): boolean {
  return isText ? joined.startsWith(phrase) : words.every((word, i) => keys[i] === word);
}

function isAtEnd({ keys, joined }: Beside, { words, phrase, isUnspaced: isText }: Entry): boolean {
  const first = keys.length - words.length;
  return isText ? joined.endsWith(phrase) : first >= 0 && words.every((word, i) => keys[first + i] === word);
}

function isExcepted({ keys, joined }: Beside, { row: { unless = [] }, words, isUnspaced: isText }: Entry): boolean {
  return isText ? unless.some((other) => joined.startsWith(other)) : unless.includes(keys[words.length] ?? '');
}

/** The rows whose words stand directly beside a place. */
export function rowsBeside({ after, before }: NamesakeTable, left: Beside, right: Beside): Namesake[] {
  const following = (after.get(right.keys[0] ?? '') ?? []).filter(
    (entry) => isAtStart(right, entry) && !isExcepted(right, entry),
  );
  const preceding = (before.get(left.keys.at(-1) ?? '') ?? []).filter((entry) => isAtEnd(left, entry));
  return [...following, ...preceding].map(({ row }) => row);
}
