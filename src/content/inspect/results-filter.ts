import { isConnected } from '../../messages/page-side.ts';
import { callBackground } from '../ask.ts';
import type { FrameParts } from '../parts.ts';
import type { Results } from './cards/results.ts';

/** A page that changes all the time is looked at again this often. */
const PAUSE_MS = 200;

/**
 * Shows only the results that name a company. The style that hides the others is put in by the background and lives as
 * long as this document does, so what is known of it is kept here, not there. After every change of the page, once all
 * of it was read, the cards are looked at anew; until then what is new is shown.
 */
export class ResultsFilter {
  readonly #results: Results;
  readonly #parts: FrameParts;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the style in this document hides. */
  #applied: readonly string[] = [];
  /** One change of the style after the other, or two would undo each other. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(results: Results, parts: FrameParts) {
    this.#results = results;
    this.#parts = parts;
    // Back from the browser's cache of pages it is off, as after every other navigation.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.#observer) void this.set(false);
    });
  }

  /** Switches the filter; answers whether it is on now. */
  async set(isOn: boolean): Promise<boolean> {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#observer = undefined;
    this.#timer = undefined;
    if (isOn) {
      this.#observer = new MutationObserver(() => this.#plan());
      this.#observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['href', 'alt', 'title', 'aria-label'],
      });
    }
    await this.#apply();
    return isOn;
  }

  #plan(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#observer) return;
      if (!isConnected()) this.#observer.disconnect();
      // New text is not yet known to name nobody.
      else if (this.#parts.scanner?.isIdle() !== true) this.#plan();
      else void this.#apply().catch(() => this.#plan());
    }, PAUSE_MS);
  }

  #apply(): Promise<void> {
    const turn = this.#work.then(async () => {
      const { scanner } = this.#parts;
      const isOn = this.#observer !== undefined;
      // Where something waits to be read, what was hidden stays so and nothing is added; the next look comes by itself.
      const isReady = !isOn || scanner?.isIdle() === true;
      if (!isReady) return this.#plan();
      const hide = this.#results.filter(isOn, scanner?.mentions() ?? [], scanner?.roots() ?? []);
      if (hide.join() === this.#applied.join()) return;
      await callBackground('hide-results', { hide, show: this.#applied });
      this.#applied = hide;
    });
    this.#work = turn.catch(() => undefined);
    return turn;
  }
}
