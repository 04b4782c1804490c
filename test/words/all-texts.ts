import { german } from '../../src/words/de/german.ts';
import { english } from '../../src/words/en/english.ts';
import { spanish } from '../../src/words/es/spanish.ts';
import { french } from '../../src/words/fr/french.ts';
import type { Language } from '../../src/words/language.ts';
import type { Words } from '../../src/words/words.ts';
import { chinese } from '../../src/words/zh-cn/chinese.ts';

/** What the interface says in each language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: english,
  'zh-CN': chinese,
  es: spanish,
  fr: french,
  de: german,
};

/** A sentence, or what makes one of texts, numbers, lists of texts, and choices. */
export type Saying = string | ((...given: never[]) => string);

/** Every sentence of a language by its place: `lists.page.tryAgain`. */
export function sayingsOf(words: object, place = ''): [place: string, saying: Saying][] {
  return Object.entries(words).flatMap(([name, one]): [string, Saying][] => {
    const at = place === '' ? name : `${place}.${name}`;
    return typeof one === 'object' ? sayingsOf(one, at) : [[at, one]];
  });
}

/** What a sentence takes in a place: a text or a number, several texts, or yes or no. */
type Kind = 'value' | 'list' | 'choice';
const KINDS: readonly Kind[] = ['value', 'list', 'choice'];

type Given = string | readonly string[] | boolean;

/** Digits stand for a name as well as for a number. */
const valueAt = (place: number, first: number) => `${first + place}`;

function givenFor(kinds: readonly Kind[], first: number): Given[][] {
  return kinds.reduce<Given[][]>(
    (lists, kind, place) => {
      const value = valueAt(place, first);
      const options: Given[] = { value: [value], list: [[value, `${value}0`]], choice: [true, false] }[kind];
      return lists.flatMap((list) => options.map((option) => [...list, option]));
    },
    [[]],
  );
}

/** Whether a sentence that asks for this wants a list; `entries` are those of a list of companies. */
const isOfLists = (name: string) => name !== 'entries' && (name in Array.prototype || name in String.prototype);

/** Names that a sentence takes its values by, in one object; null where it takes them one after the other. */
function namesIn(saying: Exclude<Saying, string>): readonly string[] | null {
  if (saying.length !== 1) return null;
  const names = new Set<string>();
  for (const value of ['61', ['61'], true, false]) {
    const given = new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name === 'string' && !isOfLists(name)) names.add(name);
          return typeof name === 'string' ? value : undefined;
        },
      },
    );
    try {
      (saying as (given: object) => string)(given);
    } catch {
      // A value of another kind was wanted: its names are known by then.
    }
  }
  return names.size > 0 ? [...names] : null;
}

/** A sentence that takes its values one after the other, however it is written. */
function inPlaces(saying: Exclude<Saying, string>): { places: number; say: (...given: readonly Given[]) => string } {
  const names = namesIn(saying);
  const say = saying as (...given: readonly unknown[]) => string;
  if (!names) return { places: saying.length, say };
  return {
    places: names.length,
    say: (...given) => say(Object.fromEntries(names.map((name, place) => [name, given[place]]))),
  };
}

/** The texts that a sentence becomes, one for each choice, and what each must hold. */
export function textsOf(saying: Saying, kinds: readonly Kind[], first = 61): { text: string; values: string[] }[] {
  if (typeof saying === 'string') return [{ text: saying, values: [] }];
  const { say } = inPlaces(saying);
  return givenFor(kinds, first).map((given) => ({
    text: say(...given),
    values: given.flat().filter((one) => typeof one === 'string'),
  }));
}

/** Whether a sentence says all that it is given, and something else for each choice. */
function saysAll(saying: Saying, kinds: readonly Kind[]): boolean {
  try {
    const texts = textsOf(saying, kinds);
    const isWhole = texts.every(({ text, values }) => values.every((value) => text.includes(value)));
    return isWhole && new Set(texts.map(({ text }) => text)).size === texts.length;
  } catch {
    // A list was wanted.
    return false;
  }
}

/** What a sentence takes, place by place; null where it leaves out something of whatever it is given. */
export function kindsOf(saying: Saying): readonly Kind[] | null {
  if (typeof saying === 'string') return [];
  let all: Kind[][] = [[]];
  for (let place = 0; place < inPlaces(saying).places; place += 1) {
    all = all.flatMap((kinds) => KINDS.map((kind) => [...kinds, kind]));
  }
  return all.find((kinds) => saysAll(saying, kinds)) ?? null;
}
