/** Where people write: never read. */
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]),[role=textbox],.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';
/** Elements that may hold further elements and whose text is still not the page's. */
const CONTAINERS = 'head,noscript,template,iframe,frame,object,canvas,audio,video';
const REGIONS = `${EDITORS},${CONTAINERS}`;
const OFF_LIMITS = `${REGIONS},script,style,textarea,input,embed`;

/** Whether an element is one that people write in. */
export const isEditor = (element: Element): boolean => element.matches(EDITORS);

/** A subtree: an element, or a shadow root. */
export type Root = Element | ShadowRoot;

/** Whether the whole document is being written in. */
const isDesigned = ({ ownerDocument }: Node): boolean => ownerDocument?.designMode === 'on';

/** The element that a node stands in or is. */
const elementOf = (node: Node): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : ((node as ShadowRoot).host ?? node.parentElement);

/** Whether a node stands in something the user writes in, or in what is not shown as text; shadow roots are seen through. */
export function isOffLimits(node: Node): boolean {
  if (isDesigned(node)) return true;
  for (let element = elementOf(node); element; ) {
    if (element.closest(OFF_LIMITS)) return true;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** The last node of a subtree in the order of the page. */
export function lastNodeOf(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/**
 * The regions under a root that must not be read, in the order of the page, for a walk that meets them in that order.
 * Regions without text are left out: such a walk would wait for them for ever.
 */
export class OffLimits {
  readonly #root: Root;
  #regions: Element[] = [];
  #next = 0;

  constructor(root: Root, from: Node) {
    this.#root = root;
    this.lookAgain(from);
  }

  /** Looks for the regions anew, from a place in the walk on: the page has changed. */
  lookAgain(from: Node): void {
    this.#next = 0;
    this.#regions = [...this.#root.querySelectorAll(REGIONS)].filter(
      (region) =>
        !(from.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_PRECEDING) &&
        document.createTreeWalker(region, NodeFilter.SHOW_TEXT).nextNode() !== null,
    );
  }

  /** The region that a text node stands in; null when it may be read. */
  around(text: Text): Element | null {
    const region = this.#regions[this.#next];
    if (!region?.contains(text)) return null;
    do this.#next += 1;
    while (this.#next < this.#regions.length && region.contains(this.#regions[this.#next] as Element));
    return region;
  }
}
