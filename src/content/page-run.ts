import type { Place } from '../model/screening.ts';

/** A text node's part of a run: where in the run it begins. Negative when it began before the run. */
export type Piece = { node: Text; start: number };

/** A run of text with the way back to the page. */
export type PageRun = {
  where: Place;
  text: string;
  /**
   * The part of the text that is this run's own. A long block is cut into runs that overlap, so that no name
   * is cut; a span belongs to the run in whose own part it begins.
   */
  own: { from: number; to: number };
  /** Text nodes the run is made of, in order; empty for an attribute or the title. */
  pieces: readonly Piece[];
  /** The element the run belongs to. */
  element: Element;
};

/** A run that is not made of text nodes: an attribute, the title. */
export function plainRun(where: Place, text: string, element: Element): PageRun {
  return { where, text, own: { from: 0, to: text.length }, pieces: [], element };
}

/** A place inside a text node. */
function placeAt({ pieces }: PageRun, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (isEnd ? piece.start < offset : piece.start <= offset) {
      return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.data.length) };
    }
  }
  return null;
}

/** The part of the page that a part of a run stands in; null for runs that are not text on the page. */
export function rangeIn(run: PageRun, start: number, end: number): StaticRange | null {
  const from = placeAt(run, start, false);
  const to = placeAt(run, end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
