import type { Place } from '../model/screening.ts';

/** A text node's part of a run: where in the run it begins. */
type Piece = { node: Text; start: number };

/** A run of text with the way back to the page. */
export type PageRun = {
  where: Place;
  text: string;
  /** Text nodes the run is made of, in order; empty for an attribute or the title. */
  pieces: readonly Piece[];
  /** The element the run belongs to. */
  element: Element;
};

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
