import type { LiveMention } from './mentions.ts';
import { frameParts } from './parts.ts';
import { rectsOf } from './rects-of.ts';

/** A pointer that rests this long on a name asks for its card. */
const REST_MS = 250;

/**
 * Tells the card when the pointer rests on a painted name; the script of the card is fetched at the first one.
 * Listens only while something is painted. A move restarts a clock and nothing else: where the pointer is, is looked
 * up once it rests.
 */
export class Pointing {
  #painted: readonly LiveMention[] = [];
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** These are painted now. */
  watch(painted: readonly LiveMention[]): void {
    this.#painted = painted;
    if (painted.length > 0 === (this.#listening !== undefined)) return;
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = undefined;
    if (painted.length === 0) return;
    this.#listening = new AbortController();
    addEventListener(
      'pointermove',
      ({ isTrusted, pointerType, buttons, clientX, clientY }) => {
        clearTimeout(this.#timer);
        // A finger scrolls, a pressed button selects.
        if (!isTrusted || pointerType === 'touch' || buttons !== 0) return;
        this.#timer = setTimeout(() => void this.#rest(clientX, clientY), REST_MS);
      },
      { passive: true, capture: true, signal: this.#listening.signal },
    );
  }

  async #rest(x: number, y: number): Promise<void> {
    const isThere = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
    const mention = this.#painted.find((one) => rectsOf(one).some(isThere));
    if (!mention) return;
    const parts = frameParts();
    if (!parts.card) await parts.scanner?.call('need-card').catch(() => undefined);
    parts.card?.pointAt(mention, x, y);
  }
}
