import type { FrameMention, Span } from '../../model/mention.ts';
import type { DocumentRun } from './page-runs.ts';

/** How much of the text around a match is kept. */
const CONTEXT = 60;
/** A longer match is shown by its beginning. */
const LONGEST_TEXT = 300;
/** So many mentions of one company are kept, and so many in all are listed; further ones are counted. */
const MOST_OF_ONE = 200;
const MOST_LISTED = 1000;

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Everything found in a document, in its order. */
export class DocumentMentions {
  #all: FrameMention[] = [];
  #counts = new Map<string, number>();
  #more = 0;

  /** Adds what was found in a run. */
  add({ text, own, page, where }: DocumentRun, spans: readonly Span[]): void {
    for (const { start, end, basis, ...told } of spans) {
      if (start < own.from || start >= own.to) continue;
      const entity = told.names[0]?.entity ?? '';
      const count = this.#counts.get(entity) ?? 0;
      this.#counts.set(entity, count + 1);
      if (count >= MOST_OF_ONE || this.#all.length >= MOST_LISTED) {
        // A company that comes late in a long document is worth more than another mention of an early one.
        if (count > 0 || !this.#makeRoom()) {
          this.#more += 1;
          continue;
        }
        this.#more += 1;
      }
      const last = Math.min(end, start + LONGEST_TEXT);
      this.#all.push({
        ...told,
        id: this.#all.length === 0 ? 1 : (this.#all.at(-1)?.id ?? 0) + 1,
        where,
        text: onOneLine(text.slice(start, last)),
        context: onOneLine(text.slice(Math.max(0, start - CONTEXT), last + CONTEXT)),
        ...(page === null ? {} : { page }),
      });
    }
  }

  /** Gives up the last mention of the company that has most; false when none has two. */
  #makeRoom(): boolean {
    const kept = new Map<string, number>();
    for (const { names } of this.#all) kept.set(names[0]?.entity ?? '', (kept.get(names[0]?.entity ?? '') ?? 0) + 1);
    const [entity, count] = [...kept].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    if (count < 2) return false;
    this.#all.splice(
      this.#all.findLastIndex(({ names }) => names[0]?.entity === entity),
      1,
    );
    return true;
  }

  /** As they are reported. */
  listed(): { mentions: readonly FrameMention[]; moreMentions: number } {
    return { mentions: [...this.#all], moreMentions: this.#more };
  }
}
