import type { Place } from '../../model/screening.ts';
import { BETWEEN, type BlockText, between, isWordUnit, jointOf } from './block-text.ts';
import { KIND, kindOf } from './element-kinds.ts';
import { lastNodeOf, OffLimits, type Root } from './off-limits.ts';
import { type PageRun, runsOf } from './page-run.ts';
import { Touching } from './touching.ts';
import { parentOf } from './tree.ts';

/** What is read: all text under a root, or that of some neighbours in it, from the first to the last of them. */
export type Part = { root: Root; first?: Node; last?: Node };

/** What a walk that pauses must know of the page's changes. */
export type Watch = {
  /** Rises with every change of the page. */
  changes: () => number;
  /** Told the innermost subtree that stayed, when the page took the walk's place away: it is to be read again. */
  lost: (root: Root) => void;
};

/** Text nodes passed between two offers to pause. */
const PAUSE_EVERY = 128;

/** How many letters a text has, up to two: a name has two at least. Digits and signs of ASCII are none. */
function countLetters(text: string, known: number): number {
  let letters = known;
  for (let i = 0; i < text.length && letters < 2; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0xaa || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)) letters += 1;
  }
  return letters;
}

/** Whether a text can hold a name. */
export const hasLetters = (text: string): boolean => countLetters(text, 0) === 2;

const isWhite = (data: string): boolean => data.charCodeAt(0) <= 0x20 && data.trim() === '';

/** The block around an inline element, or the element itself when it is one. */
function blockOf(parent: Node, root: Root): Node {
  let block = parent;
  while (block !== root && kindOf(block as Element) === KIND.inline && block.parentNode) block = block.parentNode;
  return block;
}

/** The nodes around a place in a walk, to see after a pause whether it is still there. */
function placeOf(node: Node, root: Root): Node[] {
  const around: Node[] = [node];
  for (let at = parentOf(node); at; at = parentOf(at)) {
    around.push(at);
    if (at === root) break;
  }
  return around;
}

/** The innermost node of a place that is still where it was; null when the root itself is gone. */
function stillThere(around: readonly Node[]): Node | null {
  let kept = around.length - 1;
  if (!around[kept]?.isConnected) return null;
  while (kept > 0 && parentOf(around[kept - 1] as Node) === around[kept]) kept -= 1;
  return around[kept] as Node;
}

/** Collects the text of one block after another. */
class Collector {
  readonly #touching = new Touching();
  #text = '';
  #letters = 0;
  #first: Text | null = null;
  #last: Text | null = null;
  #block: Node | null = null;
  /** Whether the text ends in a word that the next node might go on with. */
  #isOpen = false;

  /** Takes the next text node; answers the text of the block that ended before it. */
  add(node: Text, data: string, block: Node): BlockText | null {
    const last = this.#last;
    if (block !== this.#block || last === null) return this.#begin(node, data, block);
    const apart = between(last, node);
    if (apart === BETWEEN.block) return this.#begin(node, data, block);
    if (apart !== BETWEEN.nothing || (this.#isOpen && isWordUnit(data.charCodeAt(0)))) {
      this.#text += jointOf(last, node, apart, this.#touching);
    }
    this.#text += data;
    this.#note(node, data);
    return null;
  }

  /** Whether the block being collected is this one. */
  isIn(block: Node): boolean {
    return block === this.#block;
  }

  /** The text of the block collected so far; null when there is no word in it. */
  take(): BlockText | null {
    const [first, last, block] = [this.#first, this.#last, this.#block];
    this.#first = null;
    this.#last = null;
    this.#block = null;
    if (!first || !last || this.#letters < 2) return null;
    const element = block instanceof Element ? block : (block as ShadowRoot).host;
    return { text: this.#text, element, first, last, touching: this.#touching };
  }

  #begin(node: Text, data: string, block: Node): BlockText | null {
    const ended = this.take();
    this.#text = data;
    this.#letters = 0;
    this.#first = node;
    this.#block = block;
    this.#note(node, data);
    return ended;
  }

  #note(node: Text, data: string): void {
    this.#last = node;
    this.#isOpen = isWordUnit(data.charCodeAt(data.length - 1));
    if (this.#letters < 2) this.#letters = countLetters(data, this.#letters);
  }
}

/**
 * Reads text block by block, in the order of the page: names split over inline elements and `<br>` stay whole, names
 * split over blocks do not. Nothing of the page is changed; only text nodes are visited, which makes it cheap.
 *
 * Lazy, so that the caller can pause at every yield; null is a place to pause and nothing else.
 */
export function* readText({ root, first, last }: Part, where: Place, watch: Watch): Generator<PageRun | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const offLimits = new OffLimits(root, first);
  const collector = new Collector();
  const end = last && lastNodeOf(last);
  let node: Node | null;
  if (first) {
    walker.currentNode = first;
    node = first.nodeType === Node.TEXT_NODE ? first : walker.nextNode();
  } else node = walker.nextNode();
  let parent: Node | null = null;
  let block: Node = root;
  /** White space that may part two words of a line: of the many between blocks nothing need be asked. */
  let white: Text[] = [];

  for (let steps = 1; node !== null; steps++, node = walker.nextNode()) {
    if (end && end !== node && end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    if (steps % PAUSE_EVERY === 0) {
      const [around, before] = [placeOf(node, root), watch.changes()];
      yield null;
      if (watch.changes() !== before) {
        white = [];
        const kept = stillThere(around);
        if (kept === null || end?.isConnected === false) {
          if (root.isConnected) watch.lost(root);
          return;
        }
        if (kept !== node) {
          const ended = collector.take();
          if (ended) yield* runsOf(where, ended);
          watch.lost(kept as Root);
          node = lastNodeOf(kept);
          walker.currentNode = node;
          offLimits.lookAgain(node);
          parent = null;
          continue;
        }
        offLimits.lookAgain(node);
        parent = null;
      }
    }
    const { data } = node as Text;
    if (data === '') continue;
    if (isWhite(data)) {
      white.push(node as Text);
      continue;
    }
    if (node.parentNode !== parent) {
      parent = node.parentNode as Node;
      const region = offLimits.around(parent);
      if (region) {
        walker.currentNode = lastNodeOf(region);
        parent = null;
        white = [];
        continue;
      }
      block = blockOf(parent, root);
    }
    if (white.length > 0) {
      for (const one of collector.isIn(block) ? white : []) {
        const ended = collector.add(one, one.data, blockOf(one.parentNode as Node, root));
        if (ended) yield* runsOf(where, ended);
      }
      white = [];
    }
    const ended = collector.add(node as Text, data, block);
    if (ended) yield* runsOf(where, ended);
  }
  const ended = collector.take();
  if (ended) yield* runsOf(where, ended);
}
