import type { Basis } from '../model/basis.ts';
import type { FrameMention, Span } from '../model/mention.ts';
import { type PageRun, rangeIn } from './reading/page-run.ts';

/** A mention with its place on the page. */
export type LiveMention = FrameMention & {
  basis: Basis;
  /** Null for an attribute or the title. */
  range: StaticRange | null;
  element: Element;
};

/** How much of the text around a match is kept. */
const CONTEXT = 60;
/** A name spread wider than this is shown by its beginning. */
const LONGEST_TEXT = 300;
/** So many mentions of one company are kept and painted; further ones are only counted. */
const MOST_KEPT = 5000;
/** So many mentions are listed in a report. */
const MOST_LISTED = 1000;

/** Everything found in this frame that is still there. */
export class Mentions {
  #next = 1;
  /** Rises with every change of what is listed. */
  version = 0;
  #all: LiveMention[] = [];
  #counts = new Map<string, number>();
  #more = 0;

  /** Adds what was found in a run; returns the new mentions. */
  add(run: PageRun, spans: readonly Span[]): LiveMention[] {
    const added: LiveMention[] = [];
    for (const { start, end, ...told } of spans) {
      if (start < run.from || start >= run.to) continue;
      const range = rangeIn(run, start, end);
      // The text has changed since it was read: it is read again, and what was found in it is no more.
      if (run.block && !range) continue;
      const entity = told.names[0]?.entity ?? '';
      const count = this.#counts.get(entity) ?? 0;
      if (count >= MOST_KEPT) {
        this.#more += 1;
        this.version += 1;
        continue;
      }
      this.#counts.set(entity, count + 1);
      added.push({
        ...told,
        id: this.#next++,
        where: run.where,
        text: run.text.slice(start, Math.min(end, start + LONGEST_TEXT)),
        context: run.text
          .slice(Math.max(0, start - CONTEXT), Math.min(end, start + LONGEST_TEXT) + CONTEXT)
          .replaceAll(/\s+/g, ' ')
          .trim(),
        range,
        element: run.element,
      });
    }
    this.#all.push(...added);
    if (added.length > 0) this.version += 1;
    return added;
  }

  /** Removes mentions that left the page or whose place will be read again; returns them. */
  dropWhere(isGone: (mention: LiveMention) => boolean): LiveMention[] {
    const gone = this.#all.filter(isGone);
    if (gone.length === 0) return gone;
    this.version += 1;
    const ids = new Set(gone.map(({ id }) => id));
    this.#all = this.#all.filter(({ id }) => !ids.has(id));
    for (const { names } of gone) {
      const entity = names[0]?.entity ?? '';
      this.#counts.set(entity, (this.#counts.get(entity) ?? 1) - 1);
    }
    return gone;
  }

  /** All of them, in the order they were found. */
  get all(): readonly LiveMention[] {
    return this.#all;
  }

  find(id: number): LiveMention | undefined {
    return this.#all.find((mention) => mention.id === id);
  }

  /** As they are reported, in the order they were found; on a crowded page the first ones of every company. */
  listed(): { mentions: FrameMention[]; moreMentions: number } {
    const seen = new Map<string, number>();
    const ranked = this.#all.map((mention) => {
      const entity = mention.names[0]?.entity ?? '';
      const rank = seen.get(entity) ?? 0;
      seen.set(entity, rank + 1);
      return { mention, rank };
    });
    const chosen = ranked.length <= MOST_LISTED ? ranked : ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_LISTED);
    return {
      mentions: chosen.map(({ mention: { range, element, basis, ...mention } }) => mention).sort((a, b) => a.id - b.id),
      moreMentions: this.#all.length - chosen.length + this.#more,
    };
  }
}
