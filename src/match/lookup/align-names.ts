import { compareWords } from './compare-words.ts';
import { editDistance } from './edit-distance.ts';
import type { NameParts, Part } from './name-parts.ts';

/** How a group of words of one name answers one of the other. */
export type Link = {
  /** Places in the content of the first and the second name. */
  left: readonly number[];
  right: readonly number[];
  /** 0 to 1. */
  likeness: number;
  how: 'same' | 'meaning' | 'spelling' | 'joined' | 'initials';
};

/** An acronym of fewer letters proves too little; one of more is a word. */
const ACRONYM = /^[a-z]{3,8}$/;
const SHORT_ACRONYM = /^[a-z]{2}$/;
const INITIALS_LIKENESS = 0.85;
const MOST_JOINED = 5;

function isJoinable(part: Part): boolean {
  return part.word.kind !== 'number';
}

/** One word against the words from `at` on written together. */
function joinedLength(one: Part, many: readonly Part[], at: number): { length: number; likeness: number } | undefined {
  const target = one.word.latin;
  if (target.length < 4 || one.word.kind === 'number') return undefined;
  let joined = '';
  for (let length = 1; length <= MOST_JOINED && at + length <= many.length; length++) {
    const part = many[at + length - 1] as Part;
    if (!isJoinable(part)) return undefined;
    joined += part.word.latin;
    if (length === 1) continue;
    if (joined === target) return { length, likeness: 0.97 };
    const isClose = joined.length > 6 && Math.abs(joined.length - target.length) <= 1;
    if (isClose && editDistance(joined, target, 1) <= 1) return { length, likeness: 0.9 };
    if (joined.length > target.length + 1) return undefined;
  }
  return undefined;
}

/**
 * One word against the initials of the words from `at` on, legal forms taken or not. Two letters are taken where they
 * stand for all the words left, `isEnd`, after others that agree.
 */
function initialsLength(one: Part, many: readonly Part[], at: number, isEnd: boolean): number {
  const letters = one.word.latin;
  const isShort = SHORT_ACRONYM.test(letters);
  if (one.word.kind !== 'name' || one.word.script !== 'latin' || !(isShort || ACRONYM.test(letters))) return 0;
  let initials = '';
  for (let length = 1; at + length <= many.length; length++) {
    initials += (many[at + length - 1] as Part).initials;
    if (!letters.startsWith(initials)) return 0;
    if (initials.length === letters.length)
      return initials.length > 1 &&
        (!isShort || many.length === length || length === 1 || (isEnd && many.length === at + length))
        ? length
        : 0;
  }
  return 0;
}

function range(at: number, length: number): number[] {
  return Array.from({ length }, (_, i) => at + i);
}

/** Every way a word or run of one name could answer the other. */
function possibleLinks(left: readonly Part[], right: readonly Part[]): Link[] {
  const links: Link[] = [];
  for (let i = 0; i < left.length; i++) {
    const a = left[i] as Part;
    for (let j = 0; j < right.length; j++) {
      const b = right[j] as Part;
      const likeness = compareWords(a.word, b.word);
      if (likeness > 0) {
        const how =
          a.word.latin === b.word.latin
            ? 'same'
            : a.word.concept !== '' && b.word.concept !== ''
              ? 'meaning'
              : 'spelling';
        links.push({ left: [i], right: [j], likeness, how });
      }
      if (likeness > 0.95) continue;
      const joinedRight = joinedLength(a, right, j);
      if (joinedRight)
        links.push({ left: [i], right: range(j, joinedRight.length), likeness: joinedRight.likeness, how: 'joined' });
      const joinedLeft = joinedLength(b, left, i);
      if (joinedLeft)
        links.push({ left: range(i, joinedLeft.length), right: [j], likeness: joinedLeft.likeness, how: 'joined' });
      const isAfterSame =
        i > 0 && j > 0 && compareWords((left[i - 1] as Part).word, (right[j - 1] as Part).word) > 0.95;
      const ofRight = initialsLength(a, right, j, isAfterSame && i === left.length - 1);
      if (ofRight > 0)
        links.push({ left: [i], right: range(j, ofRight), likeness: INITIALS_LIKENESS, how: 'initials' });
      const ofLeft = initialsLength(b, left, i, isAfterSame && j === right.length - 1);
      if (ofLeft > 0) links.push({ left: range(i, ofLeft), right: [j], likeness: INITIALS_LIKENESS, how: 'initials' });
    }
  }
  return links;
}

/** Most letters of one word that an acronym takes: "Aviation Industry Corporation": AVIC. */
const MOST_OF_WORD = 3;

/**
 * Whether a word is made of the first letters of a name's words in order, each giving one to three, small words and
 * legal forms perhaps none.
 */
function isMadeOf(letters: string, words: NameParts['words']): boolean {
  const fits = (at: number, word: number, taken: number): boolean => {
    const here = words[word];
    if (here === undefined) return at === letters.length && taken > 1;
    for (let count = Math.min(MOST_OF_WORD, letters.length - at); count > 0; count--) {
      // Longer beginnings only of the first word or an abbreviation's own letters ("SA").
      if (count > 1 && word > 0 && here.latin.length !== count) continue;
      if (here.latin.startsWith(letters.slice(at, at + count)) && fits(at + count, word + 1, taken + 1)) return true;
    }
    return here.isOptional && fits(at, word + 1, taken);
  };
  return letters.length <= 9 && fits(0, 0, 0);
}

/** A word of one name that is the initials of the whole other, its legal form perhaps included. */
function wholeInitials(one: NameParts, other: NameParts): number | undefined {
  if (other.content.length < 2) return undefined;
  const at = one.content.findIndex(
    ({ word }) =>
      (word.kind === 'name' || word.kind === 'legal') &&
      word.script === 'latin' &&
      word.latin.length > 1 &&
      word.latin.length < 10 &&
      (other.acronyms.includes(word.latin) || (word.latin.length > 2 && isMadeOf(word.latin, other.words))),
  );
  // Two letters are the initials of too many names unless they are all there is.
  const letters = one.content[at]?.word.latin.length ?? 0;
  return at < 0 || (letters === 2 && one.content.length > 1) ? undefined : at;
}

function sum(places: readonly number[], parts: readonly Part[]): number {
  return places.reduce((total, place) => total + (parts[place] as Part).weight, 0);
}

/** Sum of the weights a link would settle, on the side where it is more. */
function gain(link: Link, left: readonly Part[], right: readonly Part[]): number {
  const shift = Math.abs((link.left[0] as number) - (link.right[0] as number));
  return link.likeness * Math.max(sum(link.left, left), sum(link.right, right)) - 0.001 * shift + 0.2 * link.likeness;
}

/** Each word once, the surest and weightiest first. */
function choose(
  links: readonly Link[],
  left: readonly Part[],
  right: readonly Part[],
): { chosen: Link[]; settled: number } {
  const ordered = links.map((link) => ({ link, gain: gain(link, left, right) })).sort((a, b) => b.gain - a.gain);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const chosen: Link[] = [];
  let settled = 0;
  for (const { link } of ordered) {
    if (link.left.some((at) => takenLeft.has(at)) || link.right.some((at) => takenRight.has(at))) continue;
    for (const at of link.left) takenLeft.add(at);
    for (const at of link.right) takenRight.add(at);
    chosen.push(link);
    settled += link.likeness * (sum(link.left, left) + sum(link.right, right));
  }
  return { chosen, settled };
}

/** Pairs the words of two names. Initials are taken only where they settle more than the words themselves. */
export function alignNames(left: NameParts, right: NameParts): Link[] {
  const links = possibleLinks(left.content, right.content);
  const inLeft = wholeInitials(left, right);
  if (inLeft !== undefined) {
    links.push({ left: [inLeft], right: range(0, right.content.length), likeness: INITIALS_LIKENESS, how: 'initials' });
  }
  const inRight = wholeInitials(right, left);
  if (inRight !== undefined) {
    links.push({ left: range(0, left.content.length), right: [inRight], likeness: INITIALS_LIKENESS, how: 'initials' });
  }
  const words = links.filter(({ how }) => how !== 'initials');
  const plain = choose(words, left.content, right.content);
  if (words.length === links.length) return plain.chosen;
  const withInitials = choose(links, left.content, right.content);
  return withInitials.settled > plain.settled + 0.01 ? withInitials.chosen : plain.chosen;
}
