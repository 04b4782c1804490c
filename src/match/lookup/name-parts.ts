import { cutName, type Piece } from './cut-name.ts';
import { editDistance } from './edit-distance.ts';
import { type Word, wordOf } from './name-word.ts';
import { looseKey } from './words/loose-key.ts';
import { type Meaning, meaningOfWord, phraseAt } from './words/vocabulary.ts';

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
  /** The same, word by word, where the content has phrases that are taken as one; else null. */
  plain: NameParts | null;
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

/** Legal forms that are long enough to be known by a misspelling. */
const LONG_FORMS = ['corporation', 'company', 'limited', 'incorporated', 'gesellschaft'];

/** The legal form that a word is one slip away from. */
function misspeltForm({ latin, script }: Piece): Meaning | undefined {
  if (script !== 'latin' || latin.length < 6) return undefined;
  const form = LONG_FORMS.find((one) => one.charAt(0) === latin.charAt(0) && editDistance(latin, one, 1) <= 1);
  return form === undefined ? undefined : meaningOfWord(form, false);
}

function figureOf(piece: Piece, at: number): string | undefined {
  const digits = FIGURE.exec(piece.latin)?.[1];
  if (digits !== undefined) return digits.replace(/^0+(?=\d)/, '');
  return at > 0 || piece.latin.length > 3 ? ORDINALS.get(piece.latin) : undefined;
}

/**
 * Whether another writer may have turned a phrase round, left a word out of it, or misspelt it. Not what kind of
 * university it is: that tells two of one town apart.
 */
function isLoosePhrase({ kind, concept }: Meaning): boolean {
  return (kind === 'name' || kind === 'trade' || kind === 'generic') && concept !== 'university';
}

/** Gives every piece its meaning, phrases first unless `isPlain`; the parts in order. */
function readPieces(pieces: readonly Piece[], isPlain: boolean): { parts: Part[]; hasPhrase: boolean } {
  const latin = pieces.map((piece) => piece.latin);
  const parts: Part[] = [];
  let hasPhrase = false;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const whole = piece.meaning ? undefined : phraseAt(latin, at);
    const isLoose = whole !== undefined && isLoosePhrase(whole.meaning);
    hasPhrase ||= isLoose;
    const phrase = isLoose && isPlain ? undefined : whole;
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
        ? (piece.meaning ??
          meaningOfWord(piece.latin, piece.script === 'cyrillic') ??
          (at > 0 ? misspeltForm(piece) : undefined))
        : { kind: 'number', concept: figure, shade: 0 };
    const own = piece.script === 'unspaced' && figure === undefined ? piece.text : undefined;
    const word = wordOf(figure ?? piece.latin, piece.script, meaning, own);
    parts.push({
      word,
      text: piece.text,
      initials: piece.latin.charAt(0),
      weight: piece.isAside ? word.weight * ASIDE : word.weight,
    });
    at += 1;
  }
  return { parts, hasPhrase };
}

/** Takes a name apart. A name of nothing but legal forms and small words is compared by them. */
export function nameParts(name: string): NameParts {
  const pieces = cutName(name);
  const { parts, hasPhrase } = readPieces(pieces, false);
  const plain = hasPhrase ? { ...partsOf(name, pieces, readPieces(pieces, true).parts), plain: null } : null;
  return { ...partsOf(name, pieces, parts), plain };
}

function partsOf(name: string, pieces: readonly Piece[], parts: readonly Part[]): Omit<NameParts, 'plain'> {
  let content = parts.filter(({ word }) => word.kind !== 'legal' && word.kind !== 'function');
  const legal = parts.filter(({ word }) => word.kind === 'legal');
  if (content.length === 0) {
    content = parts.map((part) => {
      const word = wordOf(part.word.latin, part.word.script, undefined, part.word.text);
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
