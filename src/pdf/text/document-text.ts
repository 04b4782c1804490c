import { askBackground } from './ask-background.ts';
import { DocumentMentions } from './document-mentions.ts';
import type { DocumentRun } from './page-runs.ts';

/** Text sent in one call, in UTF-16 units; half of what a call may bring, for a run more may tip it over. */
const CHUNK = 128 * 1024;

/** The text of a document on its way to the background, and what was found in it. */
export class DocumentText {
  readonly mentions = new DocumentMentions();
  #waiting: DocumentRun[] = [];
  #textRuns = 0;
  #characters = 0;

  add(runs: readonly DocumentRun[]): void {
    this.#waiting.push(...runs);
    this.#textRuns += runs.length;
    for (const { own } of runs) this.#characters += own.to - own.from;
  }

  /** Text that was added and not yet looked through, in UTF-16 units. */
  get waiting(): number {
    return this.#waiting.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** How much was read. */
  get counts(): { textRuns: number; characters: number } {
    return { textRuns: this.#textRuns, characters: this.#characters };
  }

  /** Has everything that waits looked through. */
  async screen(): Promise<void> {
    while (this.#waiting.length > 0) {
      let [count, size] = [0, 0];
      while (count < this.#waiting.length && size < CHUNK) size += this.#waiting[count++]?.text.length ?? 0;
      const runs = this.#waiting.splice(0, count);
      const found = await askBackground(
        'screen-text',
        runs.map(({ where, text }) => ({ where, texts: text })),
      );
      for (const { id, spans } of found) {
        const run = runs[id];
        if (run) this.mentions.add(run, spans);
      }
    }
  }
}
