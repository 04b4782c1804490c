import type { LiveMention } from './mentions.ts';
import { Painter } from './painter.ts';
import { frameParts } from './parts.ts';
import { Pointing } from './pointing.ts';
import { holderOf, rectsOf } from './rects-of.ts';

/** Standing highlights make every changing frame dearer; only so many near the screen are painted. */
const MOST_PAINTED = 200;
/** Watching where an element is costs a little in every frame; mentions in further ones are looked for by their place. */
const MOST_WATCHED = 3000;
/** How far beyond the screen is painted ahead. */
const AHEAD = '100% 0px';
/** An element with more mentions than this (a whole text file in one block) is looked through for those near the screen. */
const CROWDED = 50;
const SCROLL_PAUSE_MS = 150;

/**
 * Paints mentions near the screen with the CSS Custom Highlight API: no node of the page is touched.
 * Static ranges, because live ones are followed by the engine through every later edit.
 */
export class Highlights {
  readonly #near = new Set<Element>();
  readonly #byElement = new Map<Element, Set<LiveMention>>();
  readonly #elementOf = new Map<LiveMention, Element>();
  /** Structured data that name the maker or brand of what the page is about. */
  readonly #makers = new Set<LiveMention>();
  readonly #painter = new Painter();
  readonly #pointing = new Pointing();
  readonly #observer: IntersectionObserver;
  /** Elements the observer has said nothing of yet: it answers a frame later than they could be painted. */
  readonly #fresh = new Set<Element>();
  #isPlanned = false;
  /** More is near than is painted: what comes first changes with every scroll. */
  #isCrowded = false;
  #hasShadows = false;

  constructor(signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          this.#fresh.delete(target);
          if (this.#near.has(target) === isIntersecting) continue;
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          this.#plan();
        }
      },
      { rootMargin: AHEAD },
    );
    let isWaiting = false;
    const look = () => {
      if (isWaiting || !this.#isCrowded) return;
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
      if (mention.isLeftOut) continue;
      this.#plan();
      if (mention.where === 'structured' && mention.role === 'maker') this.#makers.add(mention);
      if (!mention.range) continue;
      const own = holderOf(mention);
      const isWatched = this.#byElement.has(own) || this.#byElement.size < MOST_WATCHED;
      const element = isWatched ? own : document.documentElement;
      const there = this.#byElement.get(element);
      if (there) there.add(mention);
      else {
        this.#byElement.set(element, new Set([mention]));
        if (!isWatched) this.#near.add(element);
        else {
          this.#observer.observe(element);
          if (this.#fresh.size < MOST_PAINTED) this.#fresh.add(element);
        }
      }
      this.#elementOf.set(mention, element);
    }
  }

  remove(mentions: readonly LiveMention[]): void {
    for (const mention of mentions) {
      this.#plan();
      this.#makers.delete(mention);
      const element = this.#elementOf.get(mention);
      const there = element && this.#byElement.get(element);
      if (!there) continue;
      this.#elementOf.delete(mention);
      there.delete(mention);
      if (there.size > 0) continue;
      this.#byElement.delete(element);
      this.#near.delete(element);
      this.#fresh.delete(element);
      this.#observer.unobserve(element);
    }
  }

  /**
   * Makes the styles of highlights hold inside a shadow root. Chromium's highlights inherit them from the host; in
   * Firefox only a sheet of the user's origin reaches inside, one for all roots of a frame and unseen by the page.
   */
  paintIn(_root: ShadowRoot): void {
    if (this.#hasShadows || import.meta.env.MODE !== 'firefox') return;
    this.#hasShadows = true;
    void frameParts()
      .scanner?.call('style-shadows')
      .catch(() => undefined);
  }

  /** Brings a mention to the middle of the screen; false when it cannot be shown, or the card's script is not here. */
  show(mention: LiveMention): boolean {
    return frameParts().card?.show(mention) ?? false;
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
    this.#isCrowded = true;
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      // Those that are not shown have no place; the next one that has tells where they stand.
      let at = middle;
      let rect: DOMRect | undefined;
      while (at < to && !rect) rect = rectsOf(all[at++] as LiveMention)[0];
      if (rect && rect.bottom < -innerHeight) from = at;
      else to = middle;
    }
    return all.slice(from, from + MOST_PAINTED);
  }

  /** Of more than can be painted: what is on the screen before what is near it, the product's own maker before others. */
  #first(near: readonly LiveMention[]): LiveMention[] {
    const makers = new Set([...this.#makers].flatMap(({ names }) => names.map(({ entity }) => entity)));
    const ranked = near.map((mention) => {
      const { top, bottom } = rectsOf(mention)[0] ?? { top: innerHeight, bottom: 0 };
      const isMaker = mention.names.some(({ entity }) => makers.has(entity));
      return { mention, rank: (bottom >= 0 && top < innerHeight ? 0 : 2) + (isMaker ? 0 : 1) };
    });
    ranked.sort((a, b) => a.rank - b.rank);
    return ranked.slice(0, MOST_PAINTED).map(({ mention }) => mention);
  }

  #paint(): void {
    for (const element of this.#fresh) {
      const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
      if (bottom > -innerHeight && top < 2 * innerHeight) this.#near.add(element);
    }
    this.#fresh.clear();
    this.#isCrowded = false;
    const near = [...this.#near].flatMap((element) => this.#nearIn(element));
    this.#isCrowded ||= near.length > MOST_PAINTED;
    this.#pointing.watch(this.#painter.paint(near.length > MOST_PAINTED ? this.#first(near) : near));
  }
}
