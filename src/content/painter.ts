import { BASES, type Basis } from '../model/basis.ts';
import type { LiveMention } from './mentions.ts';

/** The page shares the registry of highlights; what it takes away is put back so often in its life, then left. */
const MOST_REPAIRS = 3;
/** When it is looked at again after a paint. */
const LOOK_AGAIN_MS = [300, 2000];

const nameOf = (basis: Basis) => `listlight-${basis}`;

type Paint = { ranges: readonly StaticRange[]; highlight: Highlight };

/** Sets and clears the highlights of a frame. */
export class Painter {
  readonly #painted = new Map<Basis, Paint>();
  #repairs = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** Paints these mentions and no others; none once the page has taken highlights away too often. Tells which are painted. */
  paint(mentions: readonly LiveMention[]): readonly LiveMention[] {
    this.#repair();
    const wanted = this.#repairs > MOST_REPAIRS ? [] : mentions;
    let hasChanged = false;
    for (const basis of BASES) {
      const ranges = wanted.flatMap(({ basis: own, range }) => (own === basis && range ? [range] : []));
      // Setting the same highlight again would draw its text again, which a huge text node makes dear.
      const before = this.#painted.get(basis)?.ranges ?? [];
      if (ranges.length === before.length && ranges.every((range, i) => range === before[i])) continue;
      hasChanged = true;
      this.#set(basis, ranges);
    }
    if (hasChanged) this.#lookAgain();
    return wanted;
  }

  #set(basis: Basis, ranges: readonly StaticRange[]): void {
    if (ranges.length > 0) {
      const highlight = new Highlight(...ranges);
      this.#painted.set(basis, { ranges, highlight });
      CSS.highlights.set(nameOf(basis), highlight);
    } else {
      this.#painted.delete(basis);
      CSS.highlights.delete(nameOf(basis));
    }
  }

  /** Looks whether the page left our highlights alone; no clock runs on. */
  #lookAgain(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = LOOK_AGAIN_MS.map((ms) => setTimeout(() => this.#repair() && this.#lookAgain(), ms));
  }

  /** Puts back what the page took away or altered; false when there was nothing. */
  #repair(): boolean {
    const altered = [...this.#painted].filter(
      ([basis, { ranges, highlight }]) =>
        CSS.highlights.get(nameOf(basis)) !== highlight || ranges.some((range) => !highlight.has(range)),
    );
    if (altered.length === 0) return false;
    this.#repairs += 1;
    for (const [basis, { ranges }] of altered) {
      if (this.#repairs > MOST_REPAIRS) this.#painted.delete(basis);
      else this.#set(basis, ranges);
    }
    return true;
  }
}
