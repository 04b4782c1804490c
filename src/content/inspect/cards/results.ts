import { type Basis, strongerBasis } from '../../../model/basis.ts';
import type { CardGroup, NamingCard } from '../../../model/inspection.ts';
import type { LiveMention } from '../../mentions.ts';
import { above } from '../../reading/off-limits.ts';
import type { Box } from './box.ts';
import type { Card } from './card-facts.ts';
import { cardSelector } from './card-selector.ts';
import { findCards } from './find-cards.ts';
import { readBoxes } from './read-boxes.ts';

type Naming = { basis: Exclude<Basis, 'hint'>; mention: LiveMention };
/** A card on the page, and the name in it that counts most; null where only hints or nothing was found. */
type PageCard = { element: Element; card: Card; naming: Naming | null };

const LONGEST_TITLE = 160;
/** The background takes so many selectors in one call. */
const MOST_HIDDEN = 2000;

/** The results of a page: finds the cards, tells which name a company, and which to hide when only those are shown. */
export class Results {
  /** Area of each element when it was last drawn: a card that we hide has none, and is still a card. */
  readonly #areas = new WeakMap<Element, number>();
  #hidden: ReadonlySet<Element> = new Set();
  /** Of one card, for one that was drawn anew while it was hidden. */
  #usualArea = 0;
  #hiding = '';
  #isFiltered = false;
  /** Links and data in the cards name somebody: each is told once in a page, so a card without one may say the same. */
  #isUnsure = false;

  /** Whether a node stands in a card that this extension hides. */
  isHidden(node: Node): boolean {
    for (let at: Node | null = node; at && this.#hidden.size > 0; at = above(at))
      if (this.#hidden.has(at as Element)) return true;
    return false;
  }

  /** The cards with what they name; null where no repeated cards were made out. */
  look(mentions: readonly LiveMention[], roots: readonly (Document | ShadowRoot)[]): CardGroup | null {
    const cards = this.#cards(mentions, roots);
    if (!cards) return null;
    const named = cards.flatMap(({ card, naming }): NamingCard[] =>
      naming
        ? [{ title: card.facts.title.slice(0, LONGEST_TITLE), basis: naming.basis, mention: naming.mention.id }]
        : [],
    );
    const isInDocument = cards.every(({ element }) => element.getRootNode() === document);
    const isHidable = isInDocument && !this.#isUnsure && cards.length <= MOST_HIDDEN;
    return { total: cards.length, named, canFilter: isHidable && named.length > 0, isFiltered: this.#isFiltered };
  }

  /** Selectors of the cards that name nobody; none when the filter is off, or nothing would be left. */
  filter(isOn: boolean, mentions: readonly LiveMention[], roots: readonly (Document | ShadowRoot)[]): string[] {
    this.#isFiltered = isOn;
    const cards = isOn ? (this.#cards(mentions, roots) ?? []) : [];
    const canHide = !this.#isUnsure && cards.length <= MOST_HIDDEN;
    const others = canHide && cards.some(({ naming }) => naming) ? cards.filter(({ naming }) => !naming) : [];
    const counts = new Map<string, number>();
    for (const { card } of cards) counts.set(card.facts.href, (counts.get(card.facts.href) ?? 0) + 1);
    const chosen = others.flatMap(({ element, card }) => {
      const { href } = card.facts;
      const selector = cardSelector(element, counts.get(href) === 1 && holdsLink(element, href) ? href : null);
      return selector ? [{ element, selector }] : [];
    });
    this.#hidden = new Set(chosen.map(({ element }) => element));
    this.#hiding = chosen.map(({ selector }) => selector).join();
    this.#usualArea = Math.max(0, ...chosen.map(({ element }) => this.#areas.get(element) ?? 0));
    return chosen.map(({ selector }) => selector);
  }

  #cards(mentions: readonly LiveMention[], roots: readonly (Document | ShadowRoot)[]): PageCard[] | null {
    const read = readBoxes(roots);
    if (!read) return null;
    const { elements } = read;
    const of = (box: Box) => this.#areaOf(elements.get(box) as Element);
    const { scrollWidth, scrollHeight } = document.documentElement;
    const found = findCards(read.root, { page: this.#isFiltered ? 0 : scrollWidth * scrollHeight, of });
    if (!found) return null;
    const cards: PageCard[] = found.map((card) => ({ element: elements.get(card.box) as Element, card, naming: null }));
    const byElement = new Map(cards.map((one) => [one.element, one]));
    this.#isUnsure = false;
    for (const mention of mentions) {
      const { basis, isLeftOut } = mention;
      if (basis === 'hint' || isLeftOut) continue;
      let at: Node | null = mention.range?.startContainer ?? mention.element;
      while (at && !byElement.has(at as Element)) at = above(at);
      const card = at && byElement.get(at as Element);
      if (!card) continue;
      if (mention.where === 'link' || mention.where === 'structured') {
        this.#isUnsure = true;
        continue;
      }
      const before = card.naming;
      const isStronger = before !== null && before.basis !== basis && strongerBasis(before.basis, basis) === basis;
      // Of equal names one that stands in the text can be shown best.
      const isBetter = before !== null && before.basis === basis && !before.mention.range && mention.range;
      if (before === null || isStronger || isBetter) card.naming = { basis, mention };
    }
    return cards;
  }

  #areaOf(element: Element): number {
    const { width, height } = element.getBoundingClientRect();
    const area = width * height;
    if (area === 0 && this.isHidden(element)) return this.#areas.get(element) ?? 0;
    if (area === 0 && this.#hiding !== '' && element.matches(this.#hiding)) return this.#usualArea;
    this.#areas.set(element, area);
    return area;
  }
}

/** Whether a link of this address stands in an element where a selector can see it, or is it. */
function holdsLink(element: Element, href: string): boolean {
  if (!href) return false;
  if (element.getAttribute('href') === href) return true;
  return [...element.querySelectorAll('a[href]')].some((link) => link.getAttribute('href') === href);
}
