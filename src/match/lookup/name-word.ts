import type { Script } from './cut-name.ts';
import { consonantKey, looseKey } from './words/loose-key.ts';
import { isCommonNameWord, type Meaning, type WordKind } from './words/vocabulary.ts';

/** A word of a name as it is compared. */
export type Word = {
  /** Its number among the words met so far. */
  id: number;
  /** In Latin letters, folded; of a phrase or a Chinese run all in one. */
  latin: string;
  /** In its own characters, folded, where those are Chinese; else as `latin`. */
  text: string;
  /** Spellings of one sound taken together. */
  loose: string;
  /** Consonants only, for words from scripts that leave vowels out or spell them otherwise. */
  consonants: string;
  kind: WordKind;
  /** Meaning, e.g. `bank` or `cn/wuhan`; empty for a name; the figure for a number. */
  concept: string;
  shade: number;
  /** How much identity it carries, 0 to 1, before rarity. */
  weight: number;
  /** Its digits, which must agree. */
  digits: string;
  script: Script;
};

const WEIGHTS: Readonly<Record<WordKind, number>> = {
  name: 1,
  number: 0.8,
  country: 0.5,
  city: 0.55,
  direction: 0.5,
  trade: 0.5,
  generic: 0.28,
  legal: 0.06,
  function: 0,
};

/** Words met before, so that equal words are one object; emptied when it grows beyond any list. */
const known = new Map<string, Word>();
const MOST_KNOWN = 300_000;
let lastId = 0;

function nameWeight(latin: string, letters: number): number {
  if (letters === 1) return 0.35;
  if (letters === 2) return 0.7;
  return isCommonNameWord(latin) ? 0.6 : 1;
}

/** The word of a piece of a name, or of a phrase: equal ones are one object. */
export function wordOf(latin: string, script: Script, meaning: Meaning | undefined, text = latin): Word {
  const id = `${text} ${latin} ${script} ${meaning?.kind ?? ''} ${meaning?.concept ?? ''} ${meaning?.shade ?? ''}`;
  const before = known.get(id);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const kind = meaning?.kind ?? 'name';
  const letters = script === 'unspaced' ? 3 : latin.length;
  lastId += 1;
  const word: Word = {
    id: lastId,
    latin,
    text,
    loose: looseKey(latin),
    consonants: consonantKey(latin),
    kind,
    concept: meaning?.concept ?? '',
    shade: meaning?.shade ?? 0,
    weight: kind === 'name' ? nameWeight(latin, letters) : WEIGHTS[kind],
    digits: latin.replaceAll(/\D/g, ''),
    script,
  };
  known.set(id, word);
  return word;
}
