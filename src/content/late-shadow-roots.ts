import { shadowRootOf } from './reading/shadow-roots.ts';

/** When elements are looked at again, after they were read. */
const AFTER_MS = [500, 2000, 6000];
const MOST_WATCHED = 2000;

/** Watches elements that have no shadow root yet: nothing tells when they get one, so a few looks must do. */
export class LateShadowRoots {
  readonly #found: (shadow: ShadowRoot) => void;
  #watched = new Set<WeakRef<Element>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(found: (shadow: ShadowRoot) => void, signal: AbortSignal) {
    this.#found = found;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#watched.clear();
    });
  }

  /** Watches an element from now on, for some seconds; beyond some thousand elements no further ones. */
  watch(element: Element): void {
    if (this.#watched.size >= MOST_WATCHED) return;
    this.#watched.add(new WeakRef(element));
    if (!this.#timer) this.#wait(0);
  }

  #wait(round: number): void {
    const delayMs = AFTER_MS[round];
    if (delayMs) this.#timer = setTimeout(() => this.#look(round), delayMs);
    else {
      this.#timer = undefined;
      this.#watched.clear();
    }
  }

  #look(round: number): void {
    for (const reference of this.#watched) {
      const element = reference.deref();
      const shadow = element?.isConnected ? shadowRootOf(element) : null;
      if (element?.isConnected && !shadow) continue;
      this.#watched.delete(reference);
      if (shadow) this.#found(shadow);
    }
    this.#wait(round + 1);
  }
}
