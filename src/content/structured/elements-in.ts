/** Where to look: an element with all that is in it, a shadow root, the document. */
export type Root = Element | ShadowRoot | Document;

/** Elements looked at between two offers to pause. */
export const PAUSE_EVERY = 256;

/** The elements of a kind in a root, the root itself among them, or it alone. The page may take some away in between. */
export function elementsIn(root: Root, selector: string, isAlone: boolean): Element[] {
  const inside = isAlone ? [] : [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}
