import { isInline, KIND, kindOf } from './reading/element-kinds.ts';
import { above, isOffLimits, type Root } from './reading/off-limits.ts';
import type { Part } from './reading/read-text.ts';
import { parentOf } from './reading/tree.ts';

/** What is to be read anew. */
export type Work = {
  /** Subtrees that came: everything in them. */
  roots: readonly Root[];
  /** Of those that came: what a page writes for machines, in its head or in a script. */
  data: readonly Element[];
  /** Lines whose text changed. */
  lines: readonly Part[];
  /** Elements that came inside a line: everything in them but their text. */
  inlines: readonly Element[];
  /** Elements whose own attributes or own content that is no text of the page changed. */
  labels: readonly Element[];
  /** Whether what was found in a place is to be forgotten, because it is read anew or must not be read any more. */
  isStale: (place: Node, isText: boolean) => boolean;
};

const DATA = 'head,script[type^="application/ld+json" i]';
const FRAMES = 'iframe, frame, object, embed';

/** Whether a node belongs to the line of the nodes beside it. */
const isOfLine = (node: Node): boolean => isInline(node) || kindOf(node as Element) === KIND.lineBreak;

/** `climb` tells the node above: with that of the tree alone, shadow roots stand for themselves. */
function isInside(node: Node, places: ReadonlySet<Node>, climb: (node: Node) => Node | null = above): boolean {
  for (let at: Node | null = node; at; at = climb(at)) if (places.has(at)) return true;
  return false;
}

/** Keeps account of what the page changes until it is read. */
export class Changes {
  readonly #roots = new Set<Root>();
  /** Text nodes and inline elements: the line each stands in. */
  readonly #inLines = new Set<Node>();
  readonly #inlines = new Set<Element>();
  readonly #labels = new Set<Element>();
  /** Rises with every change. */
  count = 0;
  /** Whether a frame left since this was last set to false. */
  isFrameGone = false;

  /** Whether there is nothing to read. */
  get isEmpty(): boolean {
    return this.#roots.size + this.#inLines.size + this.#inlines.size + this.#labels.size === 0;
  }

  /** Everything under a root is to be read. */
  addRoot(root: Root): void {
    this.count += 1;
    this.#roots.add(root);
  }

  /** Notes what an observer of subtrees, child lists, texts and attributes has seen. */
  note(records: readonly MutationRecord[]): void {
    this.count += records.length;
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') this.#noteChildren(record);
      else if (type === 'attributes') {
        if (record.attributeName === 'contenteditable') this.#roots.add(target as Element);
        else this.#labels.add(target as Element);
      } else this.#noteText(target);
    }
  }

  #noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    // An inline element may have been emptied: what stands around it now stands together.
    if (target instanceof Element && isInline(target)) this.#inLines.add(target);
    for (const node of addedNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#noteText(node);
      else if (node.nodeType !== Node.ELEMENT_NODE) continue;
      else if (isInline(node)) {
        this.#inLines.add(node);
        this.#inlines.add(node as Element);
      } else this.#roots.add(node as Element);
    }
    for (const node of removedNodes) {
      if (node instanceof Element) this.isFrameGone ||= node.matches(FRAMES) || node.querySelector(FRAMES) !== null;
    }
    // What stood beside may now stand together, or apart.
    for (const beside of [previousSibling, nextSibling]) if (beside && isOfLine(beside)) this.#inLines.add(beside);
  }

  #noteText(text: Node): void {
    const parent = text.parentElement;
    // The text of a script may be data about the product.
    if (parent && kindOf(parent) === KIND.skipped) this.#labels.add(parent);
    else this.#inLines.add(text);
    // So may the text of what is marked up as such.
    const property = parent?.closest('[itemprop],[property]');
    if (property) this.#labels.add(property);
  }

  /** Takes what is to be read, each place once. */
  take(): Work {
    const connected = <T extends Node>(nodes: Iterable<T>): T[] => [...nodes].filter(({ isConnected }) => isConnected);
    const all = new Set<Node>(connected(this.#roots));
    const outer = (node: Node): boolean => {
      const parent = above(node);
      return parent === null || !isInside(parent, all);
    };
    const roots = connected(this.#roots).filter(outer);
    const lines = new Map<Node, Part>();
    for (const node of connected(this.#inLines)) if (!isInside(node, all)) addLine(lines, node);
    const inlines = connected(this.#inlines).filter(outer);
    const labels = connected(this.#labels).filter((element) => !isInside(element, all));
    this.#roots.clear();
    this.#inLines.clear();
    this.#inlines.clear();
    this.#labels.clear();
    const [inLines, inInlines, itself] = [new Set(lines.keys()), new Set<Node>(inlines), new Set<Node>(labels)];
    return {
      roots: roots.filter((root) => !isOffLimits(root)),
      data: roots.filter((root): root is Element => root instanceof Element && root.closest(DATA) !== null),
      lines: [...new Set(lines.values())].filter(({ root }) => !isOffLimits(root)),
      inlines: inlines.filter((element) => !isInside(above(element) as Node, inInlines) && !isOffLimits(element)),
      labels: labels.filter((element) => !isInside(element, inInlines)),
      isStale: (place, isText) =>
        !place.isConnected ||
        isInside(place, all) ||
        (isText ? isInside(place, inLines, parentOf) : isInside(place, inInlines)) ||
        (!isText && itself.has(place)),
    };
  }
}

/** Adds the line a node stands in: its neighbours to either side, up to the next block. Each is looked at once. */
function addLine(lines: Map<Node, Part>, node: Node): void {
  let top = node;
  while (top.parentNode instanceof Element && isInline(top.parentNode)) top = top.parentNode;
  const root = top.parentNode as Root | null;
  if (!root || lines.has(top)) return;
  let first = top;
  while (first.previousSibling && isOfLine(first.previousSibling)) first = first.previousSibling;
  const line = { root, first, last: top };
  for (let at: Node | null = first; at && isOfLine(at); at = at.nextSibling) {
    lines.set(at, line);
    line.last = at;
  }
}
