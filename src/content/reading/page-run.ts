import type { Place } from '../../model/screening.ts';
import { type BlockText, piecesOf } from './block-text.ts';

/** A run of text with the way back to the page. */
export type PageRun = {
  where: Place;
  text: string;
  /**
   * The part of the text that is this run's own. A long block is cut into runs that overlap, so that no name
   * is cut; a span belongs to the run in whose own part it begins.
   */
  from: number;
  to: number;
  /** The element the run belongs to. */
  element: Element;
  /** The text on the page that the run is a part of; null for an attribute, the title. */
  block: BlockText | null;
  /** Where in the block's text the run begins. */
  at: number;
};

/** A block longer than this is cut into runs of this length, in UTF-16 units. */
const LONGEST = 64 * 1024;
/** How far a run reaches into its neighbours; no name is nearly as long. */
const OVERLAP = 256;

/** A run that is not made of text nodes: an attribute, the title. */
export function plainRun(where: Place, text: string, element: Element): PageRun {
  return { where, text, from: 0, to: text.length, element, block: null, at: 0 };
}

/** A block's text as runs: one, or several that overlap when it is very long. */
export function* runsOf(where: Place, block: BlockText): Generator<PageRun> {
  const { text, element } = block;
  if (text.length <= LONGEST) {
    yield { where, text, from: 0, to: text.length, element, block, at: 0 };
    return;
  }
  for (let from = 0; from < text.length; from += LONGEST) {
    const to = Math.min(text.length, from + LONGEST);
    const at = Math.max(0, from - OVERLAP);
    yield { where, text: text.slice(at, to + OVERLAP), from: from - at, to: to - at, element, block, at };
  }
}

/** The part of the page that a part of a run stands in; null for runs that are not text on the page, or no more. */
export function rangeIn({ block, at }: PageRun, start: number, end: number): StaticRange | null {
  const pieces = block && piecesOf(block);
  if (!pieces) return null;
  const [from, to] = [start + at, end + at];
  const first = pieces.findLast((piece) => piece.start <= from);
  const last = pieces.findLast((piece) => piece.start < to);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(from - first.start, first.node.data.length),
    endContainer: last.node,
    endOffset: Math.min(to - last.start, last.node.data.length),
  });
}
