type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
declare const chrome: { dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null } } | undefined;

/** Elements that can hold a shadow root, besides those with a name of the page's own. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** An element's shadow root, open or closed; null where it has none. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (!HOSTS.has(element.localName) && !element.localName.includes('-')) return null;
  const own = (element as Opener).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  if (!(element instanceof HTMLElement)) return null;
  return (
    (typeof chrome === 'undefined' ? undefined : chrome.dom)?.openOrClosedShadowRoot(element) ?? element.shadowRoot
  );
}

/** The document and every shadow root in it, to any depth. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // Grows while it is gone through: shadow roots hold hosts.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = shadowRootOf(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
