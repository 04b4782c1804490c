import type { SourceEntry } from '../model/source-entry.ts';
import { foldedName } from './join/folded-name.ts';
import type { Sentinel } from './judge-edition.ts';

/** Looks out for a source's sentinels while its entries go by, so that nothing has to be kept for it. */
export class SentinelWatch {
  readonly #awaited = new Map<string, Sentinel>();
  readonly #met: Sentinel[] = [];

  constructor(sentinels: readonly Sentinel[]) {
    for (const sentinel of sentinels) this.#awaited.set(`${sentinel.list}\n${foldedName(sentinel.name)}`, sentinel);
  }

  /** An entry counts by any of its names, folded: publications change apostrophes and capitals. */
  add({ list, names }: Pick<SourceEntry, 'list' | 'names'>): void {
    if (this.#awaited.size === 0) return;
    for (const { text } of names) {
      const key = `${list}\n${foldedName(text)}`;
      const sentinel = this.#awaited.get(key);
      if (!sentinel) continue;
      this.#awaited.delete(key);
      this.#met.push(sentinel);
    }
  }

  /** Those met so far: `names` of the facts that an edition is judged by. */
  get met(): readonly Sentinel[] {
    return this.#met;
  }
}
