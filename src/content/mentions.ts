import type { Basis } from '../model/basis.ts';
import type { FrameMention, Span } from '../model/mention.ts';
import { type PageRun, rangeIn } from './page-run.ts';

/** A mention with its place on the page. */
export type LiveMention = FrameMention & {
  basis: Basis;
  /** Null for an attribute or the title. */
  range: StaticRange | null;
  element: Element;
};

/** How much of the text around a match is kept. */
const CONTEXT = 60;
/** More matches than this in one frame are counted, not listed. */
const MOST_LISTED = 500;

/** Everything found in this frame that is still there. */
export class Mentions {
  #next = 1;
  #all: LiveMention[] = [];

  /** Adds what was found in a run; returns the new mentions. */
  add(run: PageRun, spans: readonly Span[]): LiveMention[] {
    const added = spans.map(({ start, end, names, basis }): LiveMention => {
      const text = run.text.slice(start, end);
      return {
        id: this.#next++,
        where: run.where,
        text: text.slice(0, 300),
        context: run.text
          .slice(Math.max(0, start - CONTEXT), end + CONTEXT)
          .replaceAll(/\s+/g, ' ')
          .trim(),
        names,
        basis,
        range: run.pieces.length > 0 ? rangeIn(run, start, end) : null,
        element: run.element,
      };
    });
    this.#all.push(...added);
    return added;
  }

  /** Removes mentions that left the page or whose place will be read again; returns them. */
  dropWhere(isGone: (mention: LiveMention) => boolean): LiveMention[] {
    const gone = this.#all.filter(isGone);
    if (gone.length > 0) {
      const ids = new Set(gone.map(({ id }) => id));
      this.#all = this.#all.filter(({ id }) => !ids.has(id));
    }
    return gone;
  }

  find(id: number): LiveMention | undefined {
    return this.#all.find((mention) => mention.id === id);
  }

  /** As they are reported, in the order they were found. */
  listed(): { mentions: FrameMention[]; moreMentions: number } {
    const mentions = this.#all
      .slice(0, MOST_LISTED)
      .map(({ id, where, text, context, names }) => ({ id, where, text, context, names }));
    return { mentions, moreMentions: this.#all.length - mentions.length };
  }
}
