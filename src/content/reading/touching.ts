/** Whether an element stands apart from its neighbours in a line: a block, a float, an item of a flex box. */
function standsApart(element: Element): boolean {
  const { display, float, position } = getComputedStyle(element);
  if (!/^(inline$|contents|ruby)/.test(display) || float !== 'none' || position === 'absolute') return true;
  const parent = element.parentElement;
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
}

function isApartByStyle(before: Text, after: Text): boolean {
  const isAnyApart = (text: Text, other: Text): boolean => {
    for (let at = text.parentElement; at && !at.contains(other); at = at.parentElement)
      if (standsApart(at)) return true;
    return false;
  };
  return isAnyApart(before, after) || isAnyApart(after, before);
}

/** What tells elements of one page apart for their style, short of asking for it; '' for none at all. */
const classOf = ({ className }: Element): string => (typeof className === 'string' ? className : '');
const nameOf = (element: Element): string => classOf(element) || element.localName;

/**
 * Whether two text nodes that touch in the markup are apart on the screen. Asking for styles is dear and a grid has
 * thousands of like joints: what was found between elements of some classes is kept for the others of those classes.
 */
export class Touching {
  readonly #known = new Map<string, Map<string, Map<string, boolean>>>();

  /** The two stand in different elements, in this order, with nothing between them. */
  isApart(before: Text, after: Text): boolean {
    const left = before.parentElement;
    const right = after.parentElement;
    if (left === null || right === null || left === right) return false;
    const around = this.#around(left, right);
    if (around === null) return isApartByStyle(before, after);
    const [leftName, rightName] = [left === around ? '' : nameOf(left), right === around ? '' : nameOf(right)];
    const byLeft = getOrSet(this.#known, classOf(around), () => new Map<string, Map<string, boolean>>());
    const byRight = getOrSet(byLeft, leftName, () => new Map<string, boolean>());
    return getOrSet(byRight, rightName, () => isApartByStyle(before, after));
  }

  /** The element whose class tells the joint's style together with the two; null when only a look at the style does. */
  #around(left: Element, right: Element): Element | null {
    const above = left.parentElement;
    const around =
      above === right.parentElement ? above : right.parentElement === left ? left : above === right ? right : null;
    if (around === null || classOf(around) === '') return null;
    return [around, left, right].some((element) => element.hasAttribute('style')) ? null : around;
  }
}

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
