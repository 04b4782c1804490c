import type { PageRun, Piece } from './page-run.ts';

const LETTERS = /\p{L}[^\p{L}]*\p{L}/u;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** A longer block is cut into runs of this length, in UTF-16 units. */
const LONGEST = 64 * 1024;
/** How far a run reaches into its neighbours; no name is nearly as long. */
const OVERLAP = 256;

/** Whether a text can hold a name: two letters at least. */
export function hasLetters(text: string): boolean {
  return LETTERS.test(text);
}

/** Whether two text nodes that touch in the markup are apart on the screen: flex items, blocks made of spans. */
function isApart(before: Text, after: Text): boolean {
  const left = before.parentElement;
  const right = after.parentElement;
  if (left === null || right === null || left === right) return false;
  const breaksOut = (element: Element, other: Element) => {
    for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) {
      const { display, float, position } = getComputedStyle(at);
      const isFlowing = /^(inline$|contents|ruby)/.test(display) && float === 'none' && position !== 'absolute';
      if (!isFlowing) return true;
      if (at.parentElement && /flex|grid/.test(getComputedStyle(at.parentElement).display)) return true;
    }
    return false;
  };
  return breaksOut(left, right) || breaksOut(right, left);
}

/** Collects the text of one block, over inline elements and line breaks. */
export class RunBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #endsInWord = false;

  add(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const last = this.#pieces.at(-1);
    if (last && this.#endsInWord && WORD_START.test(data) && isApart(last.node, node)) this.#text += ' ';
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    // Looking at the node's own end, not at the text's: that would copy the growing text each time.
    this.#endsInWord = WORD_END.test(data.slice(-2));
  }

  addBreak(): void {
    if (this.#text !== '') this.#text += '\n';
    this.#endsInWord = false;
  }

  /** The finished runs; none when there is no word in it. */
  take(element: Element): PageRun[] {
    const [text, pieces] = [this.#text, this.#pieces];
    this.#text = '';
    this.#pieces = [];
    this.#endsInWord = false;
    if (!hasLetters(text)) return [];
    if (text.length <= LONGEST) return [{ where: 'text', text, own: { from: 0, to: text.length }, pieces, element }];
    const runs: PageRun[] = [];
    for (let from = 0; from < text.length; from += LONGEST) {
      const to = Math.min(text.length, from + LONGEST);
      const start = Math.max(0, from - OVERLAP);
      const end = Math.min(text.length, to + OVERLAP);
      const inside = pieces.filter((piece, i) => piece.start < end && (pieces[i + 1]?.start ?? text.length) > start);
      runs.push({
        where: 'text',
        text: text.slice(start, end),
        own: { from: from - start, to: to - start },
        pieces: inside.map((piece) => ({ ...piece, start: piece.start - start })),
        element,
      });
    }
    return runs;
  }
}
