import { cutName, type Piece, type Script } from './cut-name.ts';
import { consonantKey, looseKey } from './words/loose-key.ts';
import { isCommonNameWord, type Meaning, meaningOfWord, phraseAt, type WordKind } from './words/vocabulary.ts';

/** A word of a name as it is compared. */
export type Word = {
  /** Its number among the words met so far. */
  id: number;
  /** In Latin letters, folded; of a phrase or a Chinese run all in one. */
  latin: string;
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

/** A word in its place. */
export type Part = {
  word: Word;
  /** As it was written. */
  text: string;
  /** Initial letters it gives to an acronym; several for a phrase. */
  initials: string;
  /** How much identity it carries here; less in brackets. */
  weight: number;
};

/** A name taken apart: what is compared, and its legal forms. */
export type NameParts = {
  /** As it was written. */
  text: string;
  /** Names, numbers, places, trades, generic words, in order. */
  content: Part[];
  legal: Part[];
  /** All letters and digits of the content in one, loosely spelt. */
  joined: string;
  /** Every word in Latin letters, legal forms and small words too, for acronyms that take more than initials. */
  words: readonly { latin: string; isOptional: boolean }[];
  /** Its initials: of the content, with the legal forms, with the small words too. */
  acronyms: readonly string[];
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

const ORDINALS = new Map(
  Object.entries({
    1: 'first 1st pervyi pervaya premier premiere erste erster primero primera primo 제일',
    2: 'second pervo vtoroi vtoraya deuxieme zweite segundo segunda ii',
    3: 'third tretii tretya troisieme dritte tercero tercera iii',
    4: 'fourth chetvertyi iv',
    5: 'fifth pyatyi',
    6: 'sixth vi',
    7: 'seventh vii',
    8: 'eighth viii',
    9: 'ninth ix',
    10: 'tenth',
    11: 'eleventh',
    12: 'twelfth xii',
  }).flatMap(([figure, forms]) => forms.split(' ').map((form) => [form, figure] as const)),
);
const FIGURE = /^(\d+)(?:st|nd|rd|th|e|er|i|ii|yi|y|oi|oy|ya|aya|go)?$/;
/** What a single word in brackets counts: mostly an acronym of what was just said. */
const ASIDE = 0.4;

/** Words met before, so that equal words are one object; emptied when it grows beyond any list. */
const known = new Map<string, Word>();
const MOST_KNOWN = 300_000;
let lastId = 0;

function nameWeight(latin: string, letters: number): number {
  if (letters === 1) return 0.35;
  if (letters === 2) return 0.7;
  return isCommonNameWord(latin) ? 0.6 : 1;
}

function wordOf(latin: string, script: Script, meaning: Meaning | undefined): Word {
  const id = `${latin} ${script} ${meaning?.kind ?? ''} ${meaning?.concept ?? ''} ${meaning?.shade ?? ''}`;
  const before = known.get(id);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const kind = meaning?.kind ?? 'name';
  const letters = script === 'unspaced' ? 3 : latin.length;
  lastId += 1;
  const word: Word = {
    id: lastId,
    latin,
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

function figureOf(piece: Piece, at: number): string | undefined {
  const digits = FIGURE.exec(piece.latin)?.[1];
  if (digits !== undefined) return digits.replace(/^0+(?=\d)/, '');
  return at > 0 || piece.latin.length > 3 ? ORDINALS.get(piece.latin) : undefined;
}

/** Gives every piece its meaning, phrases first; the parts in order. */
function readPieces(pieces: readonly Piece[]): Part[] {
  const latin = pieces.map((piece) => piece.latin);
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const phrase = piece.meaning ? undefined : phraseAt(latin, at);
    if (phrase) {
      const of = pieces.slice(at, at + phrase.length);
      const word = wordOf(of.map((one) => one.latin).join(''), piece.script, phrase.meaning);
      parts.push({
        word,
        text: of.map((one) => one.text).join(' '),
        initials: of
          .filter(({ latin: one }) => meaningOfWord(one, false)?.kind !== 'function')
          .map((one) => one.latin.charAt(0))
          .join(''),
        weight: word.weight,
      });
      at += phrase.length;
      continue;
    }
    const figure = piece.meaning ? undefined : figureOf(piece, at);
    const meaning: Meaning | undefined =
      figure === undefined
        ? (piece.meaning ?? meaningOfWord(piece.latin, piece.script === 'cyrillic'))
        : { kind: 'number', concept: figure, shade: 0 };
    const word = wordOf(figure ?? piece.latin, piece.script, meaning);
    parts.push({
      word,
      text: piece.text,
      initials: piece.latin.charAt(0),
      weight: piece.isAside ? word.weight * ASIDE : word.weight,
    });
    at += 1;
  }
  return parts;
}

/** Takes a name apart. A name of nothing but legal forms and small words is compared by them. */
export function nameParts(name: string): NameParts {
  const pieces = cutName(name);
  const parts = readPieces(pieces);
  let content = parts.filter(({ word }) => word.kind !== 'legal' && word.kind !== 'function');
  const legal = parts.filter(({ word }) => word.kind === 'legal');
  if (content.length === 0) {
    content = parts.map((part) => {
      const word = wordOf(part.word.latin, part.word.script, undefined);
      return { ...part, word, weight: word.weight };
    });
  }
  content = withoutOwnInitials(content, parts);
  return {
    text: name,
    content,
    legal,
    joined: looseKey(content.map(({ word }) => word.latin).join('')),
    words: pieces.map(({ latin }) => ({ latin, isOptional: isSmallWord(latin) })),
    acronyms: acronymsOf(content, parts),
  };
}

function isSmallWord(latin: string): boolean {
  const kind = meaningOfWord(latin, false)?.kind;
  return kind === 'legal' || kind === 'function' || latin === 'group' || latin === 'republic';
}

function acronymsOf(content: readonly Part[], parts: readonly Part[]): string[] {
  const ofMeaning = parts.filter(({ word }) => word.kind !== 'function');
  const withoutGroup = ofMeaning.filter(({ word }) => word.concept !== 'group' && word.concept !== 'holding');
  const all = [content, ofMeaning, withoutGroup, parts].map((of) => of.map(({ initials }) => initials).join(''));
  // Of several legal forms at the end an acronym takes the first or none: "… Corporation Limited".
  const [own = '', whole = ''] = all;
  for (let length = own.length; length < whole.length; length++) all.push(whole.slice(0, length));
  return [...new Set(all)].filter((one) => one.length > 1);
}

/** Leaves out an acronym that the name itself spells out: "… Aerospace Technology (…AT)". */
function withoutOwnInitials(content: Part[], parts: readonly Part[]): Part[] {
  return content.filter(({ word, weight }, at) => {
    const isAside = weight < word.weight;
    if (isAside && word.concept !== '' && content.some((other, i) => i !== at && other.word.concept === word.concept)) {
      return false;
    }
    if (content.length < 4) return true;
    if (word.kind !== 'name' || word.latin.length < 3 || word.latin.length > 8 || word.script !== 'latin') return true;
    const others = content.filter((_, i) => i !== at);
    const all = parts.filter((part) => part.word.latin !== word.latin);
    return ![others, all].some((of) =>
      of
        .map((part) => part.initials)
        .join('')
        .includes(word.latin),
    );
  });
}
