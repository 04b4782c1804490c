import { parentElementOf } from '../../reading/tree.ts';

/** A longer address is compared by its beginning. */
const LONGEST_ADDRESS = 300;

function childNumber(element: Element): number {
  let number = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) number += 1;
  return number;
}

function numberFromEnd(element: Element): number {
  let number = 1;
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) number += 1;
  return number;
}

/** The one way down to an element: `:root > :nth-child(2) > …`. Null inside a shadow root, where no way leads from outside. */
function pathTo(element: Element): string | null {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (at === at.ownerDocument.documentElement) return [':root', ...steps].join('>');
    steps.unshift(`${CSS.escape(at.localName)}:nth-child(${childNumber(at)})`);
  }
  return null;
}

/**
 * A selector for a card that was read and is to be hidden. It holds the card's own address, so that another card that
 * moves to its place, which nobody has read, is not hidden with it; a card without an address of its own is bound to
 * the number of its neighbours on both sides, so that any that comes or goes frees all. Null inside a shadow root.
 */
export function cardSelector(card: Element, address: string | null): string | null {
  const path = pathTo(card);
  if (path === null) return null;
  if (!address) return `${path}:nth-last-child(${numberFromEnd(card)})`;
  const value = CSS.escape(address.slice(0, LONGEST_ADDRESS));
  const comparison = address.length > LONGEST_ADDRESS ? '^=' : '=';
  const own = card.getAttribute('href') === address;
  return own ? `${path}[href${comparison}"${value}"]` : `${path}:has(a[href${comparison}"${value}"])`;
}
