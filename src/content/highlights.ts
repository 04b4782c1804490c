import { BASES, type Basis } from '../model/basis.ts';
import type { LiveMention } from './mentions.ts';

/** Standing highlights make every changing frame dearer; only so many near the screen are painted. */
const MOST_PAINTED = 200;
/** Watching where an element is costs a little in every frame; beyond this many a page is read but no longer painted. */
const MOST_WATCHED = 3000;
/** How far beyond the screen is painted ahead. */
const AHEAD = '100% 0px';
/** An element with more mentions than this (a whole text file in one block) is looked through for those near the screen. */
const CROWDED = 50;
const SCROLL_PAUSE_MS = 150;
const SHOWN_MS = 2000;

const nameOf = (basis: Basis) => `listlight-${basis}`;

/**
 * Paints mentions near the screen with the CSS Custom Highlight API: no node of the page is touched.
 * Static ranges, because live ones are followed by the engine through every later edit.
 */
export class Highlights {
  readonly #near = new Set<Element>();
  readonly #byElement = new Map<Element, Set<LiveMention>>();
  readonly #elementOf = new Map<LiveMention, Element>();
  readonly #painted = new Map<Basis, readonly StaticRange[]>();
  readonly #observer: IntersectionObserver;
  #isPlanned = false;

  constructor(signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        this.#plan();
      },
      { rootMargin: AHEAD },
    );
    let isWaiting = false;
    const look = () => {
      if (isWaiting || ![...this.#near].some((element) => (this.#byElement.get(element)?.size ?? 0) > CROWDED)) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        this.#plan();
      }, SCROLL_PAUSE_MS);
    };
    addEventListener('scroll', look, { passive: true, capture: true, signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#near.clear();
      this.#paint();
    });
  }

  add(mentions: readonly LiveMention[]): void {
    for (const mention of mentions) {
      if (!mention.range) continue;
      const element = (mention.range.startContainer as Text).parentElement ?? mention.element;
      const there = this.#byElement.get(element);
      if (there) there.add(mention);
      else if (this.#byElement.size < MOST_WATCHED) {
        this.#byElement.set(element, new Set([mention]));
        this.#observer.observe(element);
      } else continue;
      this.#elementOf.set(mention, element);
    }
    this.#plan();
  }

  remove(mentions: readonly LiveMention[]): void {
    for (const mention of mentions) {
      const element = this.#elementOf.get(mention);
      const there = element && this.#byElement.get(element);
      if (!there) continue;
      this.#elementOf.delete(mention);
      there.delete(mention);
      if (there.size > 0) continue;
      this.#byElement.delete(element);
      this.#near.delete(element);
      this.#observer.unobserve(element);
    }
    this.#plan();
  }

  /** Brings a mention to the middle of the screen and marks it for two seconds; false when it cannot be shown. */
  show({ range, element }: LiveMention): boolean {
    const target = range ? ((range.startContainer as Text).parentElement ?? element) : element;
    if (!target.isConnected || target.getClientRects().length === 0) return false;
    const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({ block: 'center', behavior: isMotionReduced ? 'instant' : 'smooth' });
    if (range) {
      CSS.highlights.set('listlight-shown', new Highlight(range));
      setTimeout(() => CSS.highlights.delete('listlight-shown'), SHOWN_MS);
    }
    return true;
  }

  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    requestAnimationFrame(() => {
      this.#isPlanned = false;
      this.#paint();
    });
  }

  /** The mentions of an element near the screen; they stand in the order of the page, so a few looks find the first. */
  #nearIn(element: Element): LiveMention[] {
    const all = [...(this.#byElement.get(element) ?? [])];
    if (all.length <= CROWDED) return all;
    const bottomOf = ({ range }: LiveMention): number => {
      if (!range?.startContainer.isConnected) return Number.NEGATIVE_INFINITY;
      const look = document.createRange();
      look.setStart(range.startContainer, range.startOffset);
      look.setEnd(range.endContainer, range.endOffset);
      return look.getBoundingClientRect().bottom;
    };
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (bottomOf(all[middle] as LiveMention) < -innerHeight) from = middle + 1;
      else to = middle;
    }
    return all.slice(from, from + MOST_PAINTED);
  }

  #paint(): void {
    const near: LiveMention[] = [];
    for (const element of this.#near) {
      for (const mention of this.#nearIn(element)) {
        if (near.length === MOST_PAINTED) break;
        near.push(mention);
      }
    }
    for (const basis of BASES) {
      const ranges = near.flatMap(({ basis: own, range }) => (own === basis && range ? [range] : []));
      // Setting the same highlight again would draw its text again, which a huge text node makes dear.
      const before = this.#painted.get(basis) ?? [];
      if (ranges.length === before.length && ranges.every((range, i) => range === before[i])) continue;
      this.#painted.set(basis, ranges);
      if (ranges.length > 0) CSS.highlights.set(nameOf(basis), new Highlight(...ranges));
      else CSS.highlights.delete(nameOf(basis));
    }
  }
}
