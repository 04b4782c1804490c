import { isOffLimits } from '../reading/off-limits.ts';

/** Metadata for browsers and checks. */
const TECHNICAL = /view|csrf|token|verif|nonce|color/i;
/** A thing of its own: microdata, RDFa. Of the page as a whole nothing is gained. */
const THING = 'body [itemscope],body [typeof]';
/** Properties further out are not told. */
const LONGEST_PATH = 60;
const MOST_PARTS = 4;
/** Longer visible text is no name; it is read as text. */
const LONGEST_SHOWN = 200;
/** What is not shown, or is the reader's. */
const UNREAD = 'textarea,input,select,script,style,[contenteditable]';

/** The first attribute that says something. */
const first = (element: Element, ...attributes: string[]): string =>
  attributes.map((attribute) => element.getAttribute(attribute)).find(Boolean) ?? '';
/** "http://schema.org/brand", "schema:brand", "og:title" → the last part; "product:brand" stays. */
const short = (name: string): string =>
  name
    .trim()
    .replace(/.*[/#]|^(schema|og|twitter|article):/gi, '')
    .replace(/\s/g, '.')
    .slice(0, LONGEST_PATH);

/** What an element shows; nothing where that is much, or not for reading. */
function shownIn(element: Element): string {
  if (element.childElementCount > MOST_PARTS || element.querySelector(UNREAD)) return '';
  const text = element.textContent ?? '';
  return text.length > LONGEST_SHOWN ? '' : text;
}

/**
 * The property that an element gives in microdata, RDFa or meta, with those of the things it is in:
 * `Product.brand.name: X`. Empty when it gives none.
 */
export function readProperty(element: Element): string {
  const written = first(element, 'content', 'alt', element.localName === 'link' ? 'href' : 'value');
  // A thing whose properties stand in it speaks through them.
  if (!written && element.querySelector('[itemprop],[property]')) return '';
  const property = first(element, 'itemprop', 'property', 'name');
  if (!property || TECHNICAL.test(property)) return '';
  let path = short(property);
  let around = element.parentElement?.closest(THING);
  for (; around && path.length < LONGEST_PATH; around = around.parentElement?.closest(THING)) {
    path = `${short(first(around, 'itemprop', 'property', 'itemtype', 'typeof'))}.${path}`;
  }
  if (!element.closest('head') && isOffLimits(element)) return '';
  const value = (written || shownIn(element)).trim();
  return value && `${path}: ${value}`;
}
