/** Whether nothing opaque of the page lies over an element at a point; a link stretched over its card does not hide. */
export function isOnTop(own: Element, x: number, y: number): boolean {
  const root = own.getRootNode() as Document | ShadowRoot;
  const stack = root.elementsFromPoint(x, y);
  const above = stack.slice(0, Math.max(0, stack.indexOf(own)));
  return (
    stack.includes(own) &&
    above.every(
      (one) =>
        own.contains(one) ||
        one.contains(own) ||
        (one.localName === 'a' && getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)'),
    ) &&
    (root === document || isOnTop((root as ShadowRoot).host, x, y))
  );
}
