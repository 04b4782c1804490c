import { parentElementOf } from '../../reading/tree.ts';

/** Boxes this thin are made for screen readers; nobody sees what is in them. CSS pixels. */
const THIN = 1;
/** So far left of or above the page, text was put there not to be seen. CSS pixels. */
const FAR = 100;

/** Computed styles are asked for once an element and look: neighbours share their ancestors. */
export type StyleCache = Map<Element, CSSStyleDeclaration>;

function styleOf(element: Element, styles: StyleCache): CSSStyleDeclaration {
  let style = styles.get(element);
  if (!style) {
    style = getComputedStyle(element);
    styles.set(element, style);
  }
  return style;
}

/** The element around another, out of shadow roots too, by where it is drawn. */
function elementAround(element: Element): Element | null {
  if (element.assignedSlot instanceof Element) return element.assignedSlot;
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** Whether text of an element has no ink. Text cut out of a background has that background's. */
function isInkless(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.fontSize) < 1) return true;
  if (!isClear(style.webkitTextFillColor || style.color)) return false;
  return style.textShadow === 'none' && !`${style.backgroundClip} ${style.webkitBackgroundClip}`.includes('text');
}

/** Whether an element cuts everything in it away: `clip` and `clip-path` of the screen-reader-only idiom. */
function isCutAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  const isPositioned = position === 'absolute' || position === 'fixed';
  if (isPositioned && /^rect\((0px|1px)(,? \1){3}\)$/.test(clip)) return true;
  const inset = /^inset\((\d+(?:\.\d+)?)%\)$/.exec(clipPath);
  return (inset !== null && Number(inset[1]) >= 50) || /^circle\(0(px|%)?[ )]/.test(clipPath);
}

const isClipping = ({ overflowX, overflowY }: CSSStyleDeclaration) =>
  overflowX !== 'visible' || overflowY !== 'visible';

/** Whether something around the text cuts it away, or has been scrolled, so that its place says nothing. */
function surroundings(element: Element, styles: StyleCache): { isClipped: boolean; isScrolled: boolean } {
  let isScrolled = false;
  /** What is positioned is clipped only by what it is positioned in. */
  let escapes: 'none' | 'unpositioned' | 'all' = 'none';
  for (let at: Element | null = element; at && at !== document.documentElement; at = elementAround(at)) {
    const style = styleOf(at, styles);
    if (style.display === 'contents') continue;
    if (isCutAway(style)) return { isClipped: true, isScrolled };
    const isPositioned = style.position !== 'static';
    if (escapes === 'unpositioned' && isPositioned) escapes = 'none';
    if (escapes === 'none' && style.display !== 'inline' && isClipping(style) && at !== document.body) {
      const { width, height } = at.getBoundingClientRect();
      if (width <= THIN || height <= THIN) return { isClipped: true, isScrolled };
      isScrolled ||= at.scrollLeft !== 0 || at.scrollTop !== 0;
    }
    if (style.position === 'fixed') escapes = 'all';
    else if (style.position === 'absolute' && escapes !== 'all') escapes = 'unpositioned';
  }
  return { isClipped: false, isScrolled };
}

/** Whether a box lies where no scrolling of the page brings it into sight. */
function isOffPage({ right, bottom }: DOMRect): boolean {
  const page = document.scrollingElement ?? document.documentElement;
  const isRightToLeft = getComputedStyle(page).direction === 'rtl';
  const leftmost = isRightToLeft ? page.clientWidth - page.scrollWidth : 0;
  return right + scrollX < leftmost - FAR || bottom + scrollY < -FAR;
}

/**
 * Whether the text of a range can be seen on the page as it stands, wherever the page is scrolled to. Not visible is
 * also what a click or a pointer would bring up: a closed `<details>`, a menu. Reads only.
 */
export function isVisible(range: Range, element: Element, styles: StyleCache): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > THIN);
  const style = styleOf(element, styles);
  // `hidden=until-found` on the element itself leaves its box, and is no reason for checkVisibility.
  if (boxes.length === 0 || isInkless(style) || style.contentVisibility === 'hidden') return false;
  const { isClipped, isScrolled } = surroundings(element, styles);
  return !isClipped && (isScrolled || !boxes.every(isOffPage));
}
