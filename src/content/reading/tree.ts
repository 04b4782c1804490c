/**
 * The tree as it is. A form shows its fields as properties of itself, over those that every node has, and a document
 * its forms and pictures: a field named "parentNode" would lead a climb round and round. The prototypes know better.
 */
function getter<T>(prototype: object, name: string): (of: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (of) => get.call(of);
}

export const parentOf = /* @__PURE__ */ getter<ParentNode | null>(Node.prototype, 'parentNode');
export const nextOf = /* @__PURE__ */ getter<Node | null>(Node.prototype, 'nextSibling');
export const previousOf = /* @__PURE__ */ getter<Node | null>(Node.prototype, 'previousSibling');
/** The element around a node; null at the top of a document or of a shadow root. */
export const parentElementOf = /* @__PURE__ */ getter<Element | null>(Node.prototype, 'parentElement');
/** The document's outermost element. */
export const outermostOf = /* @__PURE__ */ getter<HTMLElement | null>(Document.prototype, 'documentElement');
/** The document's title. */
export const titleOf = /* @__PURE__ */ getter<string>(Document.prototype, 'title');

/** An element's attribute; null when it has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
