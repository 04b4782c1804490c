import { alignNames, type Link } from './align-names.ts';
import { editDistance } from './edit-distance.ts';
import type { NameParts, Part } from './name-parts.ts';
import type { Word } from './name-word.ts';

/** A name with what is known beside it. */
export type NamedParty = { parts: NameParts; country?: string | undefined };

/** How rare a word of a name is in the list looked in: 1 for most, less for a word of many names. */
export type Rarity = (word: Word) => number;

/** What speaks for and against two names meaning one organisation; shares from 0 to 1 unless said. */
export const EVIDENCE = [
  'coveredLess',
  'coveredMore',
  'letters',
  'matter',
  'lostNames',
  'lostNameOne',
  'lostTrades',
  'lostTradeOne',
  'lostGenerics',
  'lostGenericOne',
  'lostPlaces',
  'lostPlaceOne',
  'lostNumbers',
  'lostNumberOne',
  'noNames',
  'lostBare',
  'misspelt',
  'initials',
  'otherHead',
  'moved',
  'otherForm',
  'acronym',
] as const;

/** One value for each of {@link EVIDENCE}. */
export type Evidence = Record<(typeof EVIDENCE)[number], number>;

type Lost = { name: number; trade: number; generic: number; place: number; number: number };

/** Below this coverage on both sides letters in common are chance, and comparing them is dear. */
const ENOUGH_FOR_LETTERS = 0.4;

const PLACES = new Set(['country', 'city', 'direction']);

function weigh(part: Part, rarity: Rarity): number {
  return part.word.kind === 'name' ? part.weight * rarity(part.word) : part.weight;
}

/** Whether the other party's country is what this word says, so that its absence there proves nothing. */
function isCountryOf(word: Word, country: string | undefined): boolean {
  return (
    country !== undefined &&
    (word.kind === 'country' || word.kind === 'city') &&
    word.concept.split('/')[0] === country.toLowerCase()
  );
}

type Side = { total: number; covered: number; lost: Lost };

function sideOf(party: NamedParty, other: NamedParty, likeness: readonly number[], rarity: Rarity): Side {
  const side: Side = { total: 0, covered: 0, lost: { name: 0, trade: 0, generic: 0, place: 0, number: 0 } };
  party.parts.content.forEach((part, at) => {
    const isExcused = isCountryOf(part.word, other.country) && likeness[at] === 0;
    const weight = weigh(part, rarity) * (isExcused ? 0.3 : 1);
    const lost = weight * (1 - (likeness[at] as number));
    side.total += weight;
    side.covered += weight - lost;
    const kind = part.word.kind;
    const bag = PLACES.has(kind)
      ? 'place'
      : kind === 'number' || kind === 'trade' || kind === 'generic'
        ? kind
        : 'name';
    side.lost[bag] += lost;
  });
  return side;
}

function likenessOfPlaces(links: readonly Link[], side: 'left' | 'right', length: number): number[] {
  const likeness = new Array<number>(length).fill(0);
  for (const link of links) for (const at of link[side]) likeness[at] = link.likeness;
  return likeness;
}

/** Whether both names say where, at the same level, and say different places. */
function placesConflict(left: NameParts, right: NameParts, a: readonly number[], b: readonly number[]): number {
  let conflict = 0;
  for (const kind of PLACES) {
    const has = (parts: NameParts, likeness: readonly number[]) =>
      parts.content.some(({ word }, at) => word.kind === kind && likeness[at] === 0);
    if (has(left, a) && has(right, b)) conflict += 1;
  }
  return Math.min(1, conflict);
}

function formsOf(parts: NameParts): Set<string> {
  return new Set(parts.legal.map(({ word }) => word.concept).filter((concept) => concept !== 'company'));
}

function likenessOfLetters(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  const distance = editDistance(a.slice(0, 60), b.slice(0, 60), longer * 0.4);
  return distance === Number.POSITIVE_INFINITY ? 0 : 1 - distance / longer;
}

/** Letters of the shortest acronym that the alignment rests on; 9 for none. */
function acronymLength(left: NameParts, right: NameParts, links: readonly Link[]): number {
  let shortest = 9;
  for (const link of links) {
    if (link.how !== 'initials') continue;
    const one =
      link.left.length <= link.right.length
        ? left.content[link.left[0] as number]
        : right.content[link.right[0] as number];
    shortest = Math.min(shortest, one?.word.latin.length ?? 9);
  }
  return shortest;
}

/** Weighs two names against each other: the evidence and the alignment it rests on. */
export function nameEvidence(
  left: NamedParty,
  right: NamedParty,
  rarity: Rarity,
): { evidence: Evidence; links: Link[] } {
  const links = alignNames(left.parts, right.parts);
  const likeLeft = likenessOfPlaces(links, 'left', left.parts.content.length);
  const likeRight = likenessOfPlaces(links, 'right', right.parts.content.length);
  const a = sideOf(left, right, likeLeft, rarity);
  const b = sideOf(right, left, likeRight, rarity);
  const size = Math.max(a.total, b.total, 0.01);
  const both = (bag: keyof Lost) => Math.min(a.lost[bag], b.lost[bag]) / size;
  const one = (bag: keyof Lost) => Math.abs(a.lost[bag] - b.lost[bag]) / size;
  const coverage = [a.covered / Math.max(a.total, 0.01), b.covered / Math.max(b.total, 0.01)];
  let misspelt = 0;
  let nameMatter = 0;
  for (const link of links) {
    const part = left.parts.content[link.left[0] as number] as Part;
    const twin = right.parts.content[link.right[0] as number] as Part;
    if (link.how === 'spelling') misspelt += (1 - link.likeness) * Math.max(weigh(part, rarity), weigh(twin, rarity));
    if (part.word.kind === 'name' || twin.word.kind === 'name') {
      nameMatter += link.likeness * Math.min(1, Math.max(weigh(part, rarity), weigh(twin, rarity)));
    }
  }
  const hasInitials = links.some(({ how }) => how === 'initials');
  const letters =
    Math.max(...coverage) < ENOUGH_FOR_LETTERS ? 0 : likenessOfLetters(left.parts.joined, right.parts.joined);
  const hasNames = [left, right].some((side) => side.parts.content.some(({ word }) => word.kind === 'name'));
  const formsLeft = formsOf(left.parts);
  const formsRight = formsOf(right.parts);
  const sharesForm = [...formsLeft].some((form) => formsRight.has(form));
  const inOrder = [...links].sort((x, y) => (x.left[0] as number) - (y.left[0] as number));
  const moved = inOrder.filter(
    (link, i) => i > 0 && (link.right[0] as number) < ((inOrder[i - 1] as Link).right[0] as number),
  );
  const evidence: Evidence = {
    coveredLess: Math.min(...coverage),
    coveredMore: Math.max(...coverage),
    letters: hasInitials ? Math.max(0.6, letters) : letters,
    matter: Math.min(1, (a.covered + b.covered) / 5),
    lostNames: both('name'),
    lostNameOne: one('name'),
    lostTrades: both('trade'),
    lostTradeOne: one('trade'),
    lostGenerics: both('generic'),
    lostGenericOne: one('generic'),
    lostPlaces: placesConflict(left.parts, right.parts, likeLeft, likeRight),
    lostPlaceOne: one('place'),
    lostNumbers: Math.min(1, Math.min(a.lost.number, b.lost.number) / 0.8),
    lostNumberOne: Math.min(1, Math.abs(a.lost.number - b.lost.number) / 0.8),
    noNames: hasNames && nameMatter < 0.3 ? 1 : 0,
    lostBare: nameMatter < 0.3 ? 1 - Math.min(...coverage) : 0,
    misspelt: Math.min(1, misspelt),
    initials: hasInitials ? 1 : 0,
    otherHead: (likeLeft[0] ?? 0) < 0.5 && (likeRight[0] ?? 0) < 0.5 ? 1 : 0,
    moved: links.length > 1 ? moved.length / (links.length - 1) : 0,
    otherForm: formsLeft.size > 0 && formsRight.size > 0 && !sharesForm ? 1 : 0,
    acronym: acronymLength(left.parts, right.parts, links),
  };
  return { evidence, links };
}
