import { type Box, isPicture } from './box.ts';

/** What tells whether a box is a result card, and which. */
export type CardFacts = {
  /** Heading or link that names the thing; empty where there is none. */
  title: string;
  /** Address of the title's link, as written; empty when there is none. */
  href: string;
  isTitleHeading: boolean;
  hasPicture: boolean;
  hasLinkedPicture: boolean;
  hasPrice: boolean;
  /** Blocks of text, with at least one letter or digit. */
  blocks: number;
  /** Length of the longest block besides the title. */
  longestOther: number;
  characters: number;
  /** Paths of tags in it, three levels deep: what cards of one page have in common. */
  shape: ReadonlySet<string>;
};

/** One card of a group. */
export type Card = { box: Box; facts: CardFacts };

const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const SHAPE_DEPTH = 3;
const LONGEST_PRICE = 60;
const PRICE =
  /(?:[$€£¥₹₩₽₺₴₫元円]|\b(?:USD|EUR|GBP|CNY|RMB|JPY|INR|AUD|CAD|CHF|PLN|SEK|NOK|DKK|CZK|kr|zł|Kč|Ft|lei)\b)\s?\d|\d\s?(?:[$€£¥₹₩₽₺₴₫元円]|(?:USD|EUR|GBP|CNY|RMB|JPY|CHF|PLN|SEK|NOK|DKK|CZK|kr|zł|Kč|Ft|lei)\b)/;
/** A link names the thing only when it opens its block: at most a bullet or a number stands before it. */
const BEFORE_TITLE = 4;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 300;

type Segment = { text: string; href: string | null; isHeading: boolean };

/** The text of a box, block by block, each cut where a link or heading begins and ends. */
function blocksOf(card: Box): Segment[][] {
  const blocks: Segment[][] = [[]];
  const cut = () => {
    if (blocks.at(-1)?.length !== 0) blocks.push([]);
  };
  const visit = (box: Box, href: string | null, isHeading: boolean): void => {
    const isBlock = !INLINE.has(box.tag);
    if (isBlock) cut();
    const link = box.href ?? href;
    const heads = isHeading || HEADING.test(box.tag) || box.role === 'heading';
    for (const part of box.parts) {
      if (typeof part !== 'string') visit(part, link, heads);
      else {
        const last = blocks.at(-1)?.at(-1);
        if (last && last.href === link && last.isHeading === heads) last.text += part;
        else if (part.trim() !== '') blocks.at(-1)?.push({ text: part, href: link, isHeading: heads });
      }
    }
    if (isBlock) cut();
  };
  visit(card, null, false);
  return blocks
    .map((block) => block.map((one) => ({ ...one, text: one.text.replaceAll(/\s+/g, ' ').trim() })))
    .filter((block) => /[\p{L}\p{N}]/u.test(block.map(({ text }) => text).join('')));
}

function titleOf(blocks: readonly Segment[][]): Segment | null {
  const fits = ({ text }: Segment) => text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE;
  const heading = blocks.flat().find((one) => one.isHeading && fits(one));
  if (heading) return heading;
  const opening = blocks.flatMap((block) => {
    let before = 0;
    for (const one of block) {
      if (one.href !== null && before <= BEFORE_TITLE && fits(one)) return [one];
      before += one.text.length;
    }
    return [];
  });
  return opening.reduce<Segment | null>(
    (best, one) => (best && best.text.length >= one.text.length ? best : one),
    null,
  );
}

function shapeOf(card: Box): Set<string> {
  const shape = new Set<string>();
  const visit = (box: Box, path: string, depth: number): void => {
    for (const part of box.parts) {
      if (typeof part === 'string') continue;
      const inner = `${path}/${part.tag}`;
      shape.add(inner);
      if (depth < SHAPE_DEPTH) visit(part, inner, depth + 1);
    }
  };
  visit(card, '', 1);
  return shape;
}

function picturesOf(card: Box): { hasPicture: boolean; hasLinkedPicture: boolean } {
  const found = { hasPicture: false, hasLinkedPicture: false };
  const visit = (box: Box, isLinked: boolean): void => {
    if (isPicture(box)) {
      found.hasPicture = true;
      found.hasLinkedPicture ||= isLinked;
      return;
    }
    for (const part of box.parts) if (typeof part !== 'string') visit(part, isLinked || part.href !== undefined);
  };
  visit(card, card.href !== undefined);
  return found;
}

/** Reads a box as a card. */
export function cardFacts(card: Box): CardFacts {
  const blocks = blocksOf(card);
  const title = titleOf(blocks);
  const texts = blocks.map((block) => block.map(({ text }) => text).join(' '));
  const others = blocks
    .filter((block) => !title || !block.includes(title))
    .map((block) => block.map(({ text }) => text).join(' '));
  const beside = blocks.filter((block) => title && block.includes(title)).flat();
  const prices = [...others, ...beside.filter((one) => one !== title).map(({ text }) => text)];
  return {
    title: title?.text ?? '',
    href: title?.href ?? '',
    isTitleHeading: title?.isHeading ?? false,
    ...picturesOf(card),
    hasPrice: prices.some((text) => text.length <= LONGEST_PRICE && PRICE.test(text)),
    blocks: blocks.length,
    longestOther: Math.max(
      0,
      ...others.map(({ length }) => length),
      ...(beside.length > 1
        ? [beside.filter((one) => one !== title).reduce((sum, { text }) => sum + text.length, 0)]
        : []),
    ),
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    shape: shapeOf(card),
  };
}
