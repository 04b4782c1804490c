import type { LiveMention } from '../mentions.ts';
import { parentElementOf } from '../reading/tree.ts';
import { holderOf, rectsOf } from '../rects-of.ts';

const MARK = 'listlight-shown';
const MARKED_MS = 2000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Marks a place for two seconds. */
function mark(range: StaticRange): void {
  CSS.highlights.set(MARK, new Highlight(range));
  clearTimeout(timer);
  timer = setTimeout(() => CSS.highlights.delete(MARK), MARKED_MS);
}

/** The element around that scrolls, the page itself at last. */
function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Brings a mention to the middle of the screen and marks it for two seconds; false when it is not shown anywhere. */
export function showMention(mention: LiveMention): boolean {
  const holder = holderOf(mention);
  if (!holder.isConnected || rectsOf(mention).length === 0) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const [rect] = rectsOf(mention);
  const isTall = holder.getBoundingClientRect().height > innerHeight;
  if (isTall && mention.range && rect) {
    // The middle of an element higher than the screen may be far from the name.
    scrollerOf(holder).scrollBy({ top: rect.top - innerHeight / 2, behavior });
  } else holder.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  if (mention.range) mark(mention.range);
  return true;
}
