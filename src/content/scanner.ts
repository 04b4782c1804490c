import { isConnected } from '../messages/page-side.ts';
import type { Place } from '../model/screening.ts';
import { callBackground } from './ask.ts';
import { Changes, type Work } from './changes.ts';
import { Highlights } from './highlights.ts';
import { LateShadowRoots } from './late-shadow-roots.ts';
import { Mentions } from './mentions.ts';
import { frameParts } from './parts.ts';
import { isOffLimits, type Root } from './reading/off-limits.ts';
import { type PageRun, plainRun } from './reading/page-run.ts';
import { ATTRIBUTES, readAttributes, readOwnAttributes } from './reading/read-attributes.ts';
import { readText } from './reading/read-text.ts';
import { shadowRootsIn } from './reading/shadow-roots.ts';
import { outermostOf } from './reading/tree.ts';
import { pageTitle, Reporter } from './reporter.ts';
import { readLinks, type ToldLinks } from './structured/read-links.ts';
import { readStructured } from './structured/read-structured.ts';
import { TextSender } from './text-sender.ts';

/** Longest stretch of work before the page gets its turn. */
const SLICE_MS = 5;
/** Reading waits so long for the page to load: what the page still does comes first. */
const LONGEST_WAIT_MS = 300;
/** A page that still loads after this has the background wake meanwhile. */
const WAKE_AFTER_MS = 50;
/** Between a change and its reading. */
const PAUSE_MS = 100;
/** A page that changes without end is read in no more than this part of the time. */
const LARGEST_SHARE = 1 / 10;
const LONGEST_PAUSE_MS = 3000;
/** A page that never rests has been read after so many rounds. */
const MOST_ROUNDS = 5;

const isData = ({ where }: { where: Place }): boolean => where === 'link' || where === 'structured';
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const placeOf = (root: Root) => (root.getRootNode() instanceof ShadowRoot ? 'shadow' : 'text');

/** Reads a frame, asks the background about its text, paints the answers, and follows changes. */
export class Scanner {
  readonly #abort = new AbortController();
  readonly #mentions = new Mentions();
  readonly #highlights = new Highlights(this.#abort.signal);
  readonly #isTopFrame = window === window.top;
  readonly #reporter = new Reporter(this.#isTopFrame);
  readonly #changes = new Changes();
  readonly #observer = new MutationObserver((records) => {
    this.#changes.note(records);
    this.#plan();
  });
  readonly #sender = new TextSender(
    (run, spans) => this.#highlights.add(this.#mentions.add(run, spans)),
    (runs) => this.#reporter.countUnchecked(runs),
  );
  readonly #readAgain = (root: Root): void => {
    this.#changes.addRoot(root);
    this.#plan();
  };
  readonly #toldLinks: ToldLinks = new Map();
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #lateShadowRoots = new LateShadowRoots(
    (shadow) => this.#readAgain(this.#follow(shadow)),
    this.#abort.signal,
  );
  #isDataLost = false;
  #isRead = false;
  #rounds = 0;
  #passes = 0;
  #title = '';
  #work: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = PAUSE_MS;
  #sliceStart = 0;
  /** Work done in this pass, waiting aside. */
  #busyMs = 0;

  start(): void {
    frameParts().scanner = {
      call: callBackground,
      mentions: () => this.#mentions.all,
      roots: () => [document, ...this.#liveShadowRoots()],
      read: (root) => {
        this.#title = '';
        this.#readAgain(root);
      },
      kept: this.#sender.kept,
      changes: () => this.#changes.count,
      isIdle: () => !this.#timer && !this.#passes && this.#changes.isEmpty,
      signal: this.#abort.signal,
    };
    const { signal } = this.#abort;
    signal.addEventListener('abort', () => this.#observer.disconnect());
    addEventListener(
      'pageshow',
      ({ persisted }) => {
        // Another page was reported for this tab in between.
        if (persisted) this.#reporter.forget();
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#plan(0);
      },
      { signal },
    );
    // The document that takes this one's place in its frame may hold no text, and then says nothing itself.
    const leave = () => {
      if (this.#mentions.all.length > 0) void callBackground('frames-changed').catch(() => undefined);
    };
    if (!this.#isTopFrame) addEventListener('pagehide', leave, { signal });
    this.#observe(document);
    const root = outermostOf(document);
    if (root) this.#changes.addRoot(root);
    this.#plan(document.readyState === 'complete' ? 0 : LONGEST_WAIT_MS);
    // A page that loads soon sends its text soon. A frame below may hold no text, and then wakes nobody.
    if (this.#isTopFrame) {
      setTimeout(
        () => this.#sliceStart || signal.aborted || void callBackground('wake').catch(() => undefined),
        WAKE_AFTER_MS,
      );
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  /** Scrolls to a mention. */
  show(id: number): boolean {
    const mention = this.#mentions.find(id);
    return mention !== undefined && this.#highlights.show(mention);
  }

  #observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...ATTRIBUTES, 'value', 'contenteditable', 'content', 'href', 'src', 'srcset'],
    });
  }

  #plan(delayMs = this.#pauseMs): void {
    if (this.#timer || this.#abort.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#passes += 1;
      this.#work = this.#work
        .then(() => this.#pass())
        .finally(() => {
          this.#passes -= 1;
        });
    }, delayMs);
  }

  /** Reads what changed; a page that breaks the reading is said to be read in part. */
  async #pass(): Promise<void> {
    if (this.#abort.signal.aborted) return;
    if (!isConnected()) return this.stop();
    this.#busyMs = 0;
    this.#sliceStart = performance.now();
    try {
      await this.#readChanges();
    } catch {
      if (!isConnected()) return this.stop();
      this.#reporter.countUnchecked(1);
    }
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, this.#busyMs / LARGEST_SHARE));
    // On a page with a clock something is always waiting; read once to its end, it stays read.
    this.#isRead ||= this.#changes.isEmpty || this.#rounds > MOST_ROUNDS;
    this.#rounds += 1;
    this.#sender.isKeeping = this.#isRead;
    await this.#report();
    if (!this.#changes.isFrameGone) return;
    this.#changes.isFrameGone = false;
    await callBackground('frames-changed').catch(() => undefined);
  }

  async #report(): Promise<void> {
    const againMs = await this.#reporter.report(this.#mentions, this.#isRead).catch(() => 0);
    if (againMs > 0) this.#plan(againMs);
  }

  async #readChanges(): Promise<void> {
    const work = this.#changes.take();
    this.#isDataLost = this.#forget(work);
    this.#readTitle();
    for (const line of work.lines) {
      await this.#send(this.#textOf(line), false);
    }
    for (const element of work.labels) {
      await this.#send(readOwnAttributes(element), false);
      await this.#sendData(element, true);
    }
    const roots = [...work.roots];
    for (const element of work.inlines) {
      await this.#send(readAttributes(element), true);
      await this.#sendData(element, false);
      roots.push(...(await this.#shadowRootsIn(element)));
    }
    // Shadow roots are added to the end as they are found.
    for (const root of roots) {
      await this.#send(this.#textOf({ root }), true);
      await this.#send(readAttributes(root), true);
      await this.#sendData(root, false);
      roots.push(...(await this.#shadowRootsIn(root)));
    }
    for (const element of work.data) await this.#sendData(element, false);
    if (this.#isDataLost) {
      this.#isDataLost = false;
      for (const root of [outermostOf(document) as Element, ...this.#liveShadowRoots()])
        await this.#sendData(root, false);
    }
    this.#busyMs += performance.now() - this.#sliceStart;
    await this.#sender.settled();
  }

  /** Answers whether links or data went: each is told once in the page, and another place may tell the same. */
  #forget({ isStale }: Pick<Work, 'isStale'>): boolean {
    const gone = this.#mentions.dropWhere(({ element, range }) =>
      range ? !range.endContainer.isConnected || isStale(range.startContainer, true) : isStale(element, false),
    );
    this.#highlights.remove(gone);
    const isLost = gone.some(isData);
    if (isLost) {
      this.#toldLinks.clear();
      this.#highlights.remove(this.#mentions.dropWhere(isData));
    }
    return isLost;
  }

  /** The shadow roots that are followed and still there. */
  #liveShadowRoots(): ShadowRoot[] {
    return [...this.#shadowRoots].filter(({ isConnected }) => isConnected);
  }

  #readTitle(): void {
    const title = pageTitle();
    if (!this.#isTopFrame || title === this.#title) return;
    this.#title = title;
    this.#highlights.remove(this.#mentions.dropWhere(({ where }) => where === 'title'));
    this.#take(plainRun('title', title, outermostOf(document) as Element), true);
  }

  #textOf(part: Parameters<typeof readText>[0]): Generator<PageRun | null> {
    return readText(part, placeOf(part.root), {
      changes: () => this.#changes.count,
      lost: this.#readAgain,
    });
  }

  #take(run: PageRun, isNew: boolean): void {
    if (isNew || !this.#reporter.hasText) this.#reporter.count(run);
    this.#sender.add(run);
  }

  /** Sends runs as they are read, and lets the page have its turn in between. */
  async #send(runs: Iterable<PageRun | null>, isNew: boolean): Promise<void> {
    // Before the first run there is much to look for at once.
    await this.#restIfDue();
    for (const run of runs) {
      if (run) this.#take(run, isNew);
      else await this.#restIfDue();
      if (this.#abort.signal.aborted) throw new Error('end');
    }
  }

  /** Sends what the page says to machines, and where its links lead; `isAlone`: of the element itself, which changed. */
  async #sendData(root: Root, isAlone: boolean): Promise<void> {
    // A frame without text, an advertisement, sends nothing.
    if (this.#isDataLost || (!this.#isTopFrame && !this.#reporter.hasText)) return;
    await this.#send(readStructured(root, isAlone), !isAlone);
    await this.#send(readLinks(root, this.#toldLinks, isAlone), !isAlone);
  }

  async #restIfDue(): Promise<void> {
    const spentMs = performance.now() - this.#sliceStart;
    if (spentMs < SLICE_MS) return;
    this.#busyMs += spentMs;
    // What was read so far is looked through while the page has its turn.
    this.#sender.flushFirst();
    // A long page tells what was found so far.
    if (!this.#isRead) await this.#reporter.report(this.#mentions, false).catch(() => 0);
    await pause();
    await this.#sender.ready();
    this.#sliceStart = performance.now();
  }

  /** The shadow roots under a root, each followed from now on. */
  async #shadowRootsIn(root: Root): Promise<ShadowRoot[]> {
    const found: ShadowRoot[] = [];
    for (const shadow of shadowRootsIn(root, (element) => this.#lateShadowRoots.watch(element))) {
      if (shadow && !isOffLimits(shadow)) found.push(this.#follow(shadow));
      else await this.#restIfDue();
    }
    return found;
  }

  #follow(shadow: ShadowRoot): ShadowRoot {
    if (!this.#shadowRoots.has(shadow)) {
      this.#shadowRoots.add(shadow);
      this.#observe(shadow);
      this.#highlights.paintIn(shadow);
    }
    return shadow;
  }
}
