/** The window of a page onto itself, in CSS pixels, and which document it is. */
export type Sight = {
  top: number;
  width: number;
  height: number;
  pageHeight: number;
  /** A large part of the window scrolls by itself: what it holds is not brought into sight by scrolling the page. */
  scrollsInside: boolean;
  /** When the document began, and its address without fragment. */
  startedAt: number;
  address: string;
};

/**
 * Scrolls the page that it runs in, or leaves it where `top` is null; answers what is in sight then. Sent into pages as
 * its own text: it uses nothing from outside of itself.
 */
export function sightAt(top: number | null): Sight {
  if (top !== null) globalThis.scrollTo({ top, behavior: 'instant' });
  const { scrollY, innerWidth, innerHeight, document, location } = globalThis;
  const root = document.scrollingElement ?? document.documentElement;
  const isLarge = ({ clientWidth, clientHeight }: Element) => clientWidth * clientHeight * 4 > innerWidth * innerHeight;
  const scrolls = (element: Element) =>
    element !== root &&
    element !== document.documentElement &&
    element.scrollHeight > element.clientHeight + 1 &&
    isLarge(element) &&
    /auto|scroll/.test(getComputedStyle(element).overflowY);
  return {
    top: scrollY,
    width: innerWidth,
    height: innerHeight,
    pageHeight: root.scrollHeight,
    scrollsInside: [...document.querySelectorAll('*')].some(scrolls),
    startedAt: performance.timeOrigin,
    address: location.href.split('#')[0] ?? '',
  };
}

/** Whether two looks were at the same document at the same address. */
export const isSameDocument = (one: Sight, other: Sight): boolean =>
  one.startedAt === other.startedAt && one.address === other.address;
