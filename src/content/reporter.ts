import { callBackground } from './ask.ts';
import type { Mentions } from './mentions.ts';
import type { PageRun } from './page-run.ts';

/** Reports that only tell how much was read. */
const COUNTS_EVERY_MS = 5000;
/** A longer title is cut. */
export const LONGEST_TITLE = 1000;

/** Keeps account of what a frame has read, and tells the background when there is news. */
export class Reporter {
  readonly #isTopFrame: boolean;
  readonly #read = { textRuns: 0, characters: 0 };
  /** What was counted: text nodes by where their run begins in them, elements by their attributes' texts. */
  readonly #counted = new WeakMap<Node, Set<string | number | undefined>>();
  #uncheckedRuns = 0;
  #garbled = 0;
  #reported = '';
  #reportedAt = 0;

  constructor(isTopFrame: boolean) {
    this.#isTopFrame = isTopFrame;
  }

  /** Counts what was read; the same text node or attribute read again is not more. */
  count({ pieces, element, own, text }: PageRun): void {
    const key = pieces[0]?.node ?? element;
    const counted = this.#counted.get(key) ?? new Set();
    const part = pieces.length > 0 ? pieces[0]?.start : text;
    if (counted.has(part)) return;
    this.#counted.set(key, counted.add(part));
    this.#read.textRuns += 1;
    this.#read.characters += own.to - own.from;
    this.#garbled += text.split('\ufffd').length - 1;
  }

  /** Counts text that was read and that the background could not be asked about. */
  countUnchecked(runs: number): void {
    this.#uncheckedRuns += runs;
  }

  /** Milliseconds since the last report. */
  get silenceMs(): number {
    return performance.now() - this.#reportedAt;
  }

  /** The next report is sent whatever it says: the background may have heard of another page since. */
  forget(): void {
    this.#reported = '';
  }

  /** Tells the background what is new; a frame below the top one that holds no text wakes nobody. */
  async report(mentions: Mentions, isDone: boolean): Promise<void> {
    if (!this.#isTopFrame && this.#read.textRuns === 0) return;
    const news = {
      title: document.title.slice(0, LONGEST_TITLE),
      ...mentions.listed(),
      uncheckedRuns: this.#uncheckedRuns,
      garbledCharacters: this.#garbled,
      isDone,
    };
    const words = JSON.stringify(news);
    // A clock on the page changes how much was read and nothing else: that can wait.
    if (words === this.#reported && this.silenceMs < COUNTS_EVERY_MS) return;
    this.#reportedAt = performance.now();
    this.#reported = words;
    await callBackground('report-frame', { startedAt: performance.timeOrigin, ...this.#read, ...news });
  }
}
