import { frameParts } from '../parts.ts';
import type { Root } from './off-limits.ts';

type WithClosedRoots = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type ChromeDom = { dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null } };

/** Plain elements that may have a shadow root, by the HTML standard, headings, asides and quotations left out; custom elements all may. */
const PLAIN_HOSTS = new Set('article body div footer header main p section span'.split(' '));
/** Elements passed between two offers to pause. */
const PAUSE_EVERY = 512;

/** An element's shadow root, open or closed: extensions may ask for either. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // What our own card says is no text of the page.
  if (element === frameParts().card?.host) return null;
  const { openOrClosedShadowRoot } = element as WithClosedRoots;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { dom } = (globalThis as { chrome?: ChromeDom }).chrome ?? {};
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** Whether an element holds nothing; of the commonest host also whether it holds nothing but white space. */
const isBare = (element: Element): boolean =>
  !element.hasChildNodes() ||
  (element.localName === 'div' && element.childElementCount === 0 && element.textContent?.trim() === '');

/** Whether an element that shows no shadow root may have a closed one, or still get one; asking every element would be dear. */
function mayBeHost(element: Element): boolean {
  // A form may have a field in the place of its name.
  const localName = `${element.localName}`;
  // A plain host that is closed is nearly always bare outside its shadow.
  return localName.includes('-') || (PLAIN_HOSTS.has(localName) && isBare(element));
}

/**
 * The shadow roots directly under a root. Lazy, null is a place to pause. `maybe` is told of elements that have none
 * and may still get one, for nothing tells when that happens.
 */
export function* shadowRootsIn(root: Root, maybe: (element: Element) => void): Generator<ShadowRoot | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let steps = 0;
  for (let node: Node | null = root instanceof Element ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    const isOpen = element.shadowRoot !== null;
    if (isOpen || mayBeHost(element)) {
      const shadow = shadowRootOf(element);
      if (shadow) yield shadow;
      else maybe(element);
    }
    steps += 1;
    if (steps % PAUSE_EVERY === 0) yield null;
  }
}
