import { isInline, KIND, kindOf } from './element-kinds.ts';
import { isEditor } from './off-limits.ts';
import type { Touching } from './touching.ts';
import { nextOf, parentOf, previousOf } from './tree.ts';

/** A text node's part of a block's text: where in it the node begins. */
export type Piece = { node: Text; start: number };

/**
 * The text of one block, over inline elements and line breaks. Only where it begins and ends is kept: a page has
 * thousands of blocks, and the way back to its nodes is needed for the few in which something is found.
 */
export type BlockText = {
  text: string;
  /** The block; for text directly in a shadow root its host. */
  element: Element;
  first: Text;
  last: Text;
  touching: Touching;
};

/** What stands between two text nodes of one block. */
export const BETWEEN = { nothing: 0, lineBreak: 1, block: 2 } as const;
/** One of {@link BETWEEN}. */
export type Between = (typeof BETWEEN)[keyof typeof BETWEEN];

/** What stands between two text nodes, the second after the first in the order of the page. */
export function between(before: Text, after: Text): Between {
  let from: Node = before;
  while (nextOf(from) === null && parentOf(from)) from = parentOf(from) as Node;
  let to: Node = after;
  while (previousOf(to) === null && parentOf(to)) to = parentOf(to) as Node;
  if (nextOf(from) === to) return BETWEEN.nothing;
  const walker = document.createTreeWalker(before.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = before;
  let found: Between = BETWEEN.nothing;
  for (let node = walker.nextNode(); node !== null && node !== after; node = walker.nextNode()) {
    if (isInline(node)) {
      // What is written in an editor is not read, nor do the texts around it stand together.
      if (node instanceof Element && isEditor(node)) return BETWEEN.block;
      continue;
    }
    if (kindOf(node as Element) !== KIND.lineBreak) return BETWEEN.block;
    found = BETWEEN.lineBreak;
  }
  return found;
}

/** Letter, digit or any character beyond ASCII: what a word may end or begin with. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x7f
  );
}

/** What is put between two text nodes of one block so that their words stay apart, as they are on the screen. */
export function jointOf(before: Text, after: Text, apart: Between, touching: Touching): '' | ' ' | '\n' {
  if (apart === BETWEEN.lineBreak) return '\n';
  const [end, start] = [before.data, after.data];
  const isTouching = isWordUnit(end.charCodeAt(end.length - 1)) && isWordUnit(start.charCodeAt(0));
  return isTouching && touching.isApart(before, after) ? ' ' : '';
}

const pieces = new WeakMap<BlockText, readonly Piece[] | null>();

/** The text nodes a block's text is made of, in order; null when the page has changed since it was read. */
export function piecesOf(block: BlockText): readonly Piece[] | null {
  let known = pieces.get(block);
  if (known === undefined) {
    known = readPieces(block);
    pieces.set(block, known);
  }
  return known;
}

function readPieces({ text, first, last, touching }: BlockText): readonly Piece[] | null {
  const found: Piece[] = [];
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  let length = 0;
  let before: Text | null = null;
  for (let node: Node | null = first; node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data !== '') {
      if (before) length += jointOf(before, node as Text, between(before, node as Text), touching).length;
      if (!text.startsWith(data, length)) return null;
      found.push({ node: node as Text, start: length });
      length += data.length;
      before = node as Text;
    }
    if (node === last) return length === text.length ? found : null;
    if (length > text.length) return null;
  }
  return null;
}
