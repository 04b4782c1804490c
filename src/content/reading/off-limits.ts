import { KIND, kindOf } from './element-kinds.ts';
import { attributeOf, parentOf } from './tree.ts';

/** What code editors call themselves. */
const CODE_EDITORS = '.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';

/** Whether an element is one that people write in. */
export function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null) return editable.toLowerCase() !== 'false';
  return attributeOf(element, 'role') === 'textbox' || Element.prototype.matches.call(element, CODE_EDITORS);
}

/** Whether an element's content is not to be read: an editor, or what is not shown as text. */
const isBarred = (element: Element): boolean => kindOf(element) === KIND.skipped || isEditor(element);

/** A subtree: an element, or a shadow root. */
export type Root = Element | ShadowRoot;

/** The node above, out of a shadow root into its host. */
export const above = (node: Node): Node | null => parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether a node stands in something the user writes in, or in what is not shown as text; shadow roots are seen through. */
export function isOffLimits(node: Node): boolean {
  if (node.ownerDocument?.designMode === 'on') return true;
  for (let at: Node | null = node; at; at = above(at)) {
    if (at instanceof Element && isBarred(at)) return true;
  }
  return false;
}

/** The last node of a subtree in the order of the page. */
export function lastNodeOf(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** One query each: single selectors are many times faster than a list of them. */
const REGIONS = `[contenteditable],[role=textbox],${CODE_EDITORS},head,object,canvas,audio,video`.split(',');

const regionsIn = (root: Root): Element[] =>
  REGIONS.flatMap((selector) => [...root.querySelectorAll(selector)]).filter(isBarred);

/**
 * Tells the places under a root that must not be read, to a walk that passes its text in the order of the page. Looked
 * for at once, because most pages have none, and a walk without any has nothing to ask.
 */
export class OffLimits {
  readonly #root: Root;
  /** In the order of the page, outermost only, those without text left out: the walk would wait for them for ever. */
  #regions: Element[] = [];
  #next = 0;

  /** The root itself may be read; `from` is where the walk begins. */
  constructor(root: Root, from: Node = root) {
    this.#root = root;
    this.lookAgain(from);
  }

  /** The page has changed: looks anew, from a place in the walk on. */
  lookAgain(from: Node): void {
    const found = regionsIn(this.#root).filter(
      (region) =>
        !(from.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_PRECEDING) &&
        `${region.textContent}`.trim() !== '',
    );
    found.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    this.#regions = [];
    for (const region of found) if (!this.#regions.at(-1)?.contains(region)) this.#regions.push(region);
    this.#next = 0;
  }

  /** The barred element around a text node whose parent is given; null when the text may be read. */
  around(parent: Node): Element | null {
    const region = this.#regions[this.#next];
    if (region?.contains(parent)) {
      this.#next += 1;
      return region;
    }
    // Scripts, fields and the like hold nothing but their own text.
    return kindOf(parent as Element) === KIND.skipped ? (parent as Element) : null;
  }
}

/** The barred regions under a root, to ask about places in any order. */
export function barredIn(root: Root): (node: Node) => boolean {
  const regions = regionsIn(root);
  return (node) => regions.some((region) => region.contains(node));
}
