import type { Box, Sum } from './box.ts';
import type { Card } from './card-facts.ts';

const DISCUSSION = /\b(?:comment|repl(?:y|ies)|discussion|message|thread-?post|forum-?post)/i;
const REFERENCES = /\b(?:reference|footnote|bibliograph|citation)/i;
/** Letters. */
const LONGEST_TEXT = 900;
const SHORTEST_TITLE = 10;
/** Longer than people's names. */
const LONG_TITLE = 20;
/** In an article the prose outweighs the title; a result's title is a good part of it. */
const LEAST_TITLE_SHARE = 0.08;
const LONGEST_PROSE = 400;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Whether the element, or one a little above it, is called a comment, a reply, a footnote. */
function isNamedOtherwise(box: Box, sums: ReadonlyMap<Box, Sum>): boolean {
  let at: Box | null = box;
  for (let level = 0; level < 3 && at; level++) {
    if (at.names && (DISCUSSION.test(at.names) || REFERENCES.test(at.names))) return true;
    at = sums.get(at)?.parent ?? null;
  }
  return false;
}

/**
 * Whether like elements are results of a search or offers of a shop, and not a menu, comments, sections of an article,
 * rows of a specification. Unsure is no.
 */
export function isResults(cards: readonly Card[], container: Box, sums: ReadonlyMap<Box, Sum>): boolean {
  const share = (test: (card: Card) => boolean) => cards.filter(test).length / cards.length;
  const middle = (value: (card: Card) => number) => median(cards.map(value));
  const tag = cards[0]?.box.tag ?? '';

  if (isNamedOtherwise(container, sums) || share(({ box }) => DISCUSSION.test(box.names ?? '')) > 0.3) return false;
  if (
    middle(({ facts }) => facts.characters) > LONGEST_TEXT ||
    middle(({ facts }) => facts.longestOther) > LONGEST_PROSE
  )
    return false;

  const pictures = share(({ facts }) => facts.hasPicture);
  const linkedPictures = share(({ facts }) => facts.hasLinkedPicture);
  const prices = share(({ facts }) => facts.hasPrice);
  const headings = share(({ facts }) => facts.isTitleHeading);
  const links = share(({ facts }) => facts.href !== '');
  // Something to follow, or something to buy.
  if (links < 0.6 && linkedPictures < 0.6 && prices < 0.6) return false;
  if ((tag === 'tr' || tag === 'dl' || tag === 'tbody') && (links < 0.6 || Math.max(pictures, prices) < 0.6))
    return false;

  const titles = cards.map(({ facts }) => facts.title);
  if (median(titles.map(({ length }) => length)) < SHORTEST_TITLE) return false;
  if (new Set(titles).size < titles.length * 0.6) return false;
  // "3 hours ago", "4 hours ago" are no titles.
  if (new Set(titles.map((title) => title.replaceAll(/\d+/g, '0'))).size < titles.length * 0.25) return false;
  if (middle(({ facts }) => facts.title.length / Math.max(1, facts.characters)) < LEAST_TITLE_SHARE) return false;
  if (prices >= 0.6) return true;

  // Without a price, only what reads like a result: a title of some words, with a picture or with words below it.
  // People's names beside what they said are short, and no headings.
  const words = ({ facts: { title } }: Card) => (/\p{Script=Han}/u.test(title) ? 3 : title.split(' ').length);
  const isTitled = middle(words) >= 3 && (headings >= 0.6 || middle(({ facts }) => facts.title.length) >= LONG_TITLE);
  if (!isTitled || linkedPictures >= 0.6) return isTitled;
  return links >= 0.8 && share(({ facts }) => facts.blocks >= 2) >= 0.8;
}
