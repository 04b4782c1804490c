import { callBackground } from './ask.ts';
import type { Mentions } from './mentions.ts';
import type { PageRun } from './reading/page-run.ts';
import { titleOf } from './reading/tree.ts';

/** Reports that only tell how much was read. */
const COUNTS_EVERY_MS = 5000;
/** A page that names new companies all the time is not reported more often. */
const EVERY_MS = 500;
/** A longer title is cut. */
export const LONGEST_TITLE = 1000;

/** The page's title. */
export const pageTitle = (): string => titleOf(document).slice(0, LONGEST_TITLE);

/** Keeps account of what a frame has read, and tells the background when there is news. */
export class Reporter {
  readonly #isTopFrame: boolean;
  readonly #read = { textRuns: 0, characters: 0 };
  #uncheckedRuns = 0;
  #garbled = 0;
  #reported = '';
  /** What is read soon after the start is told once, when it is read. */
  #reportedAt = performance.now();

  constructor(isTopFrame: boolean) {
    this.#isTopFrame = isTopFrame;
  }

  /** Counts what was read. */
  count({ from, to, text }: PageRun): void {
    this.#read.textRuns += 1;
    this.#read.characters += to - from;
    if (text.includes('\ufffd')) this.#garbled += text.split('\ufffd').length - 1;
  }

  /** Whether any text was read. */
  get hasText(): boolean {
    return this.#read.textRuns > 0;
  }

  /** Counts text that was read and that the background could not be asked about. */
  countUnchecked(runs: number): void {
    this.#uncheckedRuns += runs;
  }

  /** The next report is sent whatever it says: the background may have heard of another page since. */
  forget(): void {
    this.#reported = '';
  }

  /**
   * Tells the background what is new; a frame below the top one that holds no text wakes nobody. Answers after how many
   * milliseconds to come again when it is too early for a report, 0 when nothing is left to tell.
   */
  async report(mentions: Mentions, isDone: boolean): Promise<number> {
    if (!this.#isTopFrame && !this.hasText) return 0;
    const title = pageTitle();
    const news = JSON.stringify([isDone, title, mentions.version, this.#uncheckedRuns]);
    const silenceMs = performance.now() - this.#reportedAt;
    // A clock on the page changes how much was read and nothing else: that can wait.
    if (news === this.#reported && silenceMs < COUNTS_EVERY_MS) return 0;
    const isFirstDone = isDone && !this.#reported.startsWith('[true');
    if (!isFirstDone && silenceMs < EVERY_MS) return EVERY_MS - silenceMs;
    this.#reportedAt = performance.now();
    await callBackground('report-frame', {
      startedAt: performance.timeOrigin,
      ...this.#read,
      title,
      ...mentions.listed(),
      uncheckedRuns: this.#uncheckedRuns,
      garbledCharacters: this.#garbled,
      isDone,
    });
    this.#reported = news;
    return 0;
  }
}
