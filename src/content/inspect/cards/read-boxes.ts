import type { Box } from './box.ts';

/** Holds no text of the page's own, and no cards. */
const SKIPPED = new Set(
  'head script style noscript template textarea select iframe frame object embed audio'.split(' '),
);
/** Drawn as one. */
const CLOSED = new Set(['svg', 'canvas', 'video', 'picture', 'math']);
/** A page of more elements is not searched for cards: that would take longer than somebody waits for a popup. */
const MOST_ELEMENTS = 40_000;
const LONGEST_NAMES = 120;

/** The boxes of a document, and the element of each. */
export type ReadBoxes = { root: Box; elements: ReadonlyMap<Box, Element> };

/** Reads the first root, a document, as boxes, with the shadow roots in their host's place; null when it is too large. */
export function readBoxes(roots: readonly (Document | ShadowRoot)[]): ReadBoxes | null {
  const elements = new Map<Box, Element>();
  const shadows = new Map(roots.flatMap((root) => (root instanceof ShadowRoot ? [[root.host, root] as const] : [])));

  const read = (element: Element): Box => {
    const parts: (string | Box)[] = [];
    const box: Box = { tag: element.localName, parts };
    elements.set(box, element);
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (href !== null) box.href = href;
    const role = element.getAttribute('role');
    if (role) box.role = role;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
    if (names) box.names = names.slice(0, LONGEST_NAMES);
    if (CLOSED.has(element.localName)) return box;
    const take = (parent: ParentNode) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === Node.TEXT_NODE) {
          if ((node as Text).data.trim() !== '') parts.push((node as Text).data);
        } else if (node.nodeType === Node.ELEMENT_NODE && !SKIPPED.has((node as Element).localName)) {
          if (elements.size < MOST_ELEMENTS) parts.push(read(node as Element));
        }
      }
    };
    const shadow = shadows.get(element);
    if (shadow) take(shadow);
    take(element);
    return box;
  };

  const [document] = roots;
  if (!(document instanceof Document) || !document.body) return null;
  const root = read(document.body);
  return elements.size < MOST_ELEMENTS ? { root, elements } : null;
}
