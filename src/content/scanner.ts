import { askForSpans, callBackground, isConnected } from './ask.ts';
import { Highlights } from './highlights.ts';
import { type LiveMention, Mentions } from './mentions.ts';
import { type PageRun, plainRun } from './page-run.ts';
import { isInline, isOffLimits, readAttributes, readText } from './read-page.ts';
import { LONGEST_TITLE, Reporter } from './reporter.ts';

/** Longest stretch of work before the page gets its turn. */
const SLICE_MS = 6;
/** Text sent in one call. */
const CHUNK = 96 * 1024;
/** Runs counted beside their characters, so that many small ones make a chunk too. */
const RUN_COST = 24;
/** Reports while a long page is being read. */
const REPORT_EVERY_MS = 500;
const MUTATION_PAUSE_MS = 100;
const FRAMES = 'iframe, frame, object, embed';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Reads a frame, asks the background about its text, paints the answers, and follows changes. */
export class Scanner {
  readonly #abort = new AbortController();
  readonly #mentions = new Mentions();
  readonly #highlights = new Highlights(this.#abort.signal);
  readonly #dirty = new Set<Element>();
  readonly #isTopFrame = window === window.top;
  readonly #reporter = new Reporter(this.#isTopFrame);
  #isRead = false;
  #passes = 0;
  #isFrameGone = false;
  #title = '';
  #passStart = 0;
  #work: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    this.#observer = new MutationObserver((records) => this.#noteChanges(records));
    this.#abort.signal.addEventListener('abort', () => this.#observer?.disconnect());
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        // Another page was reported for this tab in between.
        this.#reporter.forget();
        this.#plan();
      },
      { signal: this.#abort.signal },
    );
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['alt', 'title', 'aria-label', 'placeholder'],
    });
    if (document.documentElement) this.#dirty.add(document.documentElement);
    this.#plan(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  /** Everything found that is still there. */
  mentions(): readonly LiveMention[] {
    return this.#mentions.all();
  }

  /** Whether nothing waits to be read. */
  isIdle(): boolean {
    return this.#timer === undefined && this.#passes === 0 && this.#dirty.size === 0;
  }

  /** Scrolls to a mention. */
  show(id: number): boolean {
    const mention = this.#mentions.find(id);
    return mention !== undefined && this.#highlights.show(mention);
  }

  #noteChanges(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') this.#noteBlockOf(target);
      for (const node of addedNodes) {
        if (node instanceof Element && !isInline(node)) this.#dirty.add(node);
        else this.#noteBlockOf(target);
      }
      for (const node of removedNodes) {
        if (!(node instanceof Element)) this.#noteBlockOf(target);
        else {
          // What stood around an inline element that left now stands together.
          if (isInline(node)) this.#noteBlockOf(target);
          this.#isFrameGone ||= node.matches(FRAMES) || node.querySelector(FRAMES) !== null;
        }
      }
    }
    this.#plan();
  }

  /** The run a changed inline element or text belongs to begins at the block around it. */
  #noteBlockOf(node: Node): void {
    let element = node instanceof Element ? node : node.parentElement;
    while (element?.parentElement && isInline(element)) element = element.parentElement;
    element ??= document.documentElement;
    if (element) this.#dirty.add(element);
  }

  #plan(delayMs = MUTATION_PAUSE_MS): void {
    if (this.#timer !== undefined || this.#abort.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#passes += 1;
      this.#work = this.#work
        .then(() => this.#readDirty())
        .catch(() => {
          if (!isConnected()) this.stop();
        })
        .finally(() => {
          this.#passes -= 1;
        });
    }, delayMs);
  }

  /** Takes the changed elements, without those inside another of them. */
  #takeDirty(): Element[] {
    const dirty = [...this.#dirty].filter((element) => element.isConnected);
    this.#dirty.clear();
    const all = new Set(dirty);
    return dirty.filter((element) => {
      for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
      return !isOffLimits(element);
    });
  }

  async #readDirty(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    if (!isConnected()) return this.stop();
    this.#passStart = performance.now();
    const roots = this.#takeDirty();
    const inside = new Set(roots);
    const dropped = this.#mentions.dropWhere(({ element, range }) => {
      if (
        !element.isConnected ||
        range?.startContainer.isConnected === false ||
        range?.endContainer.isConnected === false
      )
        return true;
      for (let at: Element | null = element; at; at = at.parentElement) if (inside.has(at)) return true;
      return false;
    });
    this.#highlights.remove(dropped);
    let chunk: PageRun[] = [];
    let size = 0;
    let sliceEnd = performance.now() + SLICE_MS;
    for (const run of this.#runsOf(roots)) {
      if (run) {
        chunk.push(run);
        size += run.text.length + RUN_COST;
      }
      if (size >= CHUNK) {
        await this.#screen(chunk);
        chunk = [];
        size = 0;
        sliceEnd = performance.now() + SLICE_MS;
      } else if (performance.now() > sliceEnd) {
        await pause();
        sliceEnd = performance.now() + SLICE_MS;
      }
      if (this.#abort.signal.aborted) return;
    }
    await this.#screen(chunk);
    // On a page with a clock something is always waiting; read once to its end, it stays read.
    this.#isRead ||= this.#dirty.size === 0;
    await this.#reporter.report(this.#mentions, this.#isRead);
    if (!this.#isFrameGone) return;
    this.#isFrameGone = false;
    await callBackground('frames-changed');
  }

  *#runsOf(roots: readonly Element[]): Generator<PageRun | null> {
    if (this.#isTopFrame && document.title !== this.#title && document.documentElement) {
      this.#title = document.title;
      this.#highlights.remove(this.#mentions.dropWhere(({ where }) => where === 'title'));
      yield plainRun('title', this.#title.slice(0, LONGEST_TITLE), document.documentElement);
    }
    const lost = (container: Element) => {
      this.#dirty.add(container);
      this.#plan();
    };
    for (const root of roots) {
      yield* readText(root, lost);
      yield* readAttributes(root);
    }
  }

  async #screen(runs: readonly PageRun[]): Promise<void> {
    if (runs.length === 0) return;
    const found = await askForSpans(runs).catch((error: unknown) => {
      if (!isConnected()) throw error;
      this.#reporter.countUnchecked(runs.length);
      return [];
    });
    for (const [i, run] of runs.entries()) {
      this.#reporter.count(run);
      const spans = found[i] ?? [];
      if (spans.length > 0) this.#highlights.add(this.#mentions.add(run, spans));
    }
    const isLong = performance.now() - this.#passStart > REPORT_EVERY_MS;
    if (isLong && this.#reporter.silenceMs > REPORT_EVERY_MS) await this.#reporter.report(this.#mentions, false);
  }
}
