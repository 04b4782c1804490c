import { type Box, mainCharacters, type Sum, sumUp } from './box.ts';
import { type Card, type CardFacts, cardFacts } from './card-facts.ts';
import { isResults } from './is-results.ts';

/** The area of a box as it is drawn, and of the page, in the same unit; 0 for what is not drawn. */
export type Areas = { page: number; of: (box: Box) => number };

const CARD_TAGS = new Set(['li', 'div', 'article', 'section', 'tr', 'a', 'tbody', 'dl']);
/** How far above a card the element may be that holds all of them: wrappers, rows. */
const LEVELS = 3;
const FEWEST = 4;
/** Least and most letters and links of a card. */
const CHARACTERS = [12, 2500] as const;
const MOST_LINKS = 20;
/** Of the elements of the same tag path, so many must be cards: the rest are advertisements and separators. */
const LEAST_SHARE = 0.6;
const LEAST_ALIKE = 0.5;
/** Of all cards of a wider group, so many make the narrower one the group: one list among small ones beside it. */
const MAIN_SHARE = 0.7;
/** Of a page's letters outside of menus and the like, as many stand in results without prices. */
const LEAST_WRITTEN = 0.4;
/** Fewer offers than these are the strip below a product ("also bought"), unless much of the page's letters are theirs. */
const FEW = 6;
const LEAST_WRITTEN_OF_FEW = 0.2;
/** Results take up a good part of a page of results. */
const LEAST_OF_PAGE = 0.08;

function isCandidate({ tag }: Box, { characters, links, isAside }: Sum): boolean {
  if (isAside || (!CARD_TAGS.has(tag) && !tag.includes('-'))) return false;
  return characters >= CHARACTERS[0] && characters <= CHARACTERS[1] && links <= MOST_LINKS;
}

/** Teasers below an article are no results, nor are few offers: the cards themselves are what the page is for. */
function isMainMatter(cards: readonly Card[], written: number): boolean {
  const own = cards.reduce((sum, { facts }) => sum + facts.characters, 0);
  const isPriced = cards.filter(({ facts }) => facts.hasPrice).length >= cards.length * LEAST_SHARE;
  if (!isPriced) return own >= written * LEAST_WRITTEN;
  return cards.length >= FEW || own >= written * LEAST_WRITTEN_OF_FEW;
}

/** The boxes a path of tags leads to. */
function follow(from: Box, [tag, ...rest]: readonly string[]): Box[] {
  const next = from.parts.filter((part): part is Box => typeof part !== 'string' && part.tag === tag);
  return rest.length === 0 ? next : next.flatMap((box) => follow(box, rest));
}

/** Candidates put together by an element above them and the path of tags from there. */
function candidateGroups(sums: ReadonlyMap<Box, Sum>): { container: Box; path: string[]; boxes: Box[] }[] {
  const byContainer = new Map<Box, Map<string, Box[]>>();
  for (const [box, sum] of sums) {
    if (!isCandidate(box, sum)) continue;
    let path = box.tag;
    let container = sum.parent;
    for (let level = 1; level <= LEVELS && container; level++) {
      const paths = byContainer.get(container) ?? new Map<string, Box[]>();
      byContainer.set(container, paths);
      const boxes = paths.get(path);
      if (boxes) boxes.push(box);
      else paths.set(path, [box]);
      path = `${container.tag} ${path}`;
      container = sums.get(container)?.parent ?? null;
    }
  }
  return [...byContainer].flatMap(([container, paths]) =>
    [...paths].flatMap(([path, boxes]) => (boxes.length < FEWEST ? [] : [{ container, path: path.split(' '), boxes }])),
  );
}

/** The cards that look like most of the others: at least half of what most have, and not much besides. */
function alike(cards: readonly Card[]): Card[] {
  const counts = new Map<string, number>();
  for (const { facts } of cards) for (const path of facts.shape) counts.set(path, (counts.get(path) ?? 0) + 1);
  const core = new Set([...counts].filter(([, count]) => count >= cards.length * 0.6).map(([path]) => path));
  if (core.size === 0) return cards.every(({ facts }) => facts.shape.size === 0) ? [...cards] : [];
  return cards.filter(({ facts }) => {
    const shared = [...facts.shape].filter((path) => core.has(path)).length;
    return shared / core.size >= LEAST_ALIKE;
  });
}

function within(box: Box, boxes: ReadonlySet<Box>, sums: ReadonlyMap<Box, Sum>): Box | null {
  for (let at = sums.get(box)?.parent ?? null; at; at = sums.get(at)?.parent ?? null) if (boxes.has(at)) return at;
  return null;
}

/** Which of two groups that share cards is the page's; null when they do not. */
function better(a: readonly Card[], b: readonly Card[], sums: ReadonlyMap<Box, Sum>): readonly Card[] | null {
  const [large, small] = a.length >= b.length ? [a, b] : [b, a];
  const boxes = new Set(large.map(({ box }) => box));
  const shared = small.filter(({ box }) => boxes.has(box)).length;
  if (shared > 0) return small.length >= large.length * MAIN_SHARE ? small : large;
  const outer = new Set(small.map(({ box }) => box));
  const inner = large.filter(({ box }) => within(box, outer, sums)).length;
  // A row of several cards is no card; a wrapper round one card is the card, with its margins.
  if (inner >= small.length * 2) return large;
  if (inner > 0) return small;
  return small.some(({ box }) => within(box, boxes, sums)) ? large : null;
}

/**
 * The repeated cards of a page of results, in the order of the page: the group of like elements that is drawn largest.
 * Null when nothing on the page is surely that.
 */
export function findCards(root: Box, areas: Areas): Card[] | null {
  const sums = sumUp(root);
  const written = mainCharacters(root, sums);
  const known = new Map<Box, CardFacts>();
  const factsOf = (box: Box) => {
    const facts = known.get(box) ?? cardFacts(box);
    known.set(box, facts);
    return facts;
  };
  const groups: { cards: readonly Card[]; weight: number }[] = [];
  for (const { container, path, boxes } of candidateGroups(sums)) {
    const like = alike(boxes.map((box) => ({ box, facts: factsOf(box) })).filter(({ facts }) => facts.title !== ''));
    if (like.length < FEWEST || !isResults(like, container, sums)) continue;
    const cards = like.filter(({ box }) => areas.of(box) > 0);
    if (!isMainMatter(cards, written)) continue;
    const present = follow(container, path).filter((box) => areas.of(box) > 0).length;
    const area = cards.reduce((sum, { box }) => sum + areas.of(box), 0);
    if (cards.length < FEWEST || cards.length < present * LEAST_SHARE || area < areas.page * LEAST_OF_PAGE) continue;
    groups.push({ cards, weight: area });
  }
  const kept: typeof groups = [];
  for (const group of groups) {
    let best: (typeof groups)[number] | null = group;
    for (const other of [...kept]) {
      const winner = best && better(best.cards, other.cards, sums);
      if (!winner) continue;
      if (winner === other.cards) best = null;
      else kept.splice(kept.indexOf(other), 1);
      if (!best) break;
    }
    if (best) kept.push(best);
  }
  const main = kept.sort((a, b) => b.weight - a.weight)[0];
  return main ? [...main.cards] : null;
}
