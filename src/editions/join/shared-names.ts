/** Slots, a power of two: some for each name of a full list. */
const SLOTS = 1 << 21;
const ONCE = 1;
const TWICE = 2;

function slotOf(name: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x0100_0193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/**
 * Which folded names come more than once: nobody is recognised by another, so that no other is kept. Counted by hash, a
 * byte a slot, as a few too many do no harm.
 */
export class SharedNames {
  readonly #slots = new Uint8Array(SLOTS);

  /** Takes the names of one entry or row. */
  add(names: readonly string[]): void {
    for (const name of new Set(names)) {
      const slot = slotOf(name);
      this.#slots[slot] = this.#slots[slot] === 0 ? ONCE : TWICE;
    }
  }

  /** Whether a name came more than once; of a hundred that did not, it says so of about two as well. */
  has(name: string): boolean {
    return this.#slots[slotOf(name)] === TWICE;
  }
}
