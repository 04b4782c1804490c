import type { TextBatch } from '../messages/contract.ts';
import type { Span } from '../model/mention.ts';
import type { Place } from '../model/screening.ts';
import { callBackground } from './ask.ts';
import type { PageRun } from './reading/page-run.ts';

/** Text sent in one call, in UTF-16 units. */
const CHUNK = 96 * 1024;
/** Of the first call: what a reader sees first is answered while the rest is read. */
const FIRST_CHUNK = 16 * 1024;
/** Messages that may wait for their answers at once. */
const MOST_UNANSWERED = 4;
/** Answers kept, so that a page that draws the same text again costs no message. */
const MOST_KEPT = 1000;
const LONGEST_KEPT = 200;
/** Parts texts of one batch; it stands in no text. */
const SEPARATOR = '\0';

type Answered = (run: PageRun, spans: readonly Span[]) => void;

/** Runs of one place in the order they are sent, those of equal text together. */
type Batch = Map<string, PageRun[]>;

/**
 * Sends runs of text to the background, many in one message and some messages at once, and hands out the answers.
 * Texts travel as one string a batch: thousands of small ones would be dear to copy.
 */
export class TextSender {
  readonly #answered: Answered;
  readonly #failed: (runs: number) => void;
  /** What short texts were answered with. */
  readonly kept = new Map<string, readonly Span[]>();
  readonly #unanswered = new Set<Promise<void>>();
  #batches = new Map<Place, Batch>();
  #size = 0;
  #hasSent = false;
  /** Whether answers are kept: not while a page is read for the first time. */
  isKeeping = false;

  /** `failed` is told of runs that the background could not be asked about. */
  constructor(answered: Answered, failed: (runs: number) => void) {
    this.#answered = answered;
    this.#failed = failed;
  }

  /** Takes a run; sends when there is enough for a message. */
  add(run: PageRun): void {
    const { where } = run;
    const text = run.text.replaceAll(SEPARATOR, ' ');
    const kept = this.isKeeping && this.kept.get(where + text);
    if (kept) {
      if (kept.length > 0) this.#answered(run, kept);
      return;
    }
    let batch = this.#batches.get(where);
    if (!batch) {
      batch = new Map();
      this.#batches.set(where, batch);
    }
    const same = batch.get(text);
    if (same) {
      same.push(run);
      return;
    }
    batch.set(text, [run]);
    this.#size += text.length + 1;
    if (this.#size >= (this.#hasSent ? CHUNK : FIRST_CHUNK)) this.flush();
  }

  /** Sends what was taken so far when nothing was sent before: the first names of a page should not wait for its end. */
  flushFirst(): void {
    if (!this.#hasSent) this.flush();
  }

  /** Sends what was taken so far. */
  flush(): void {
    if (this.#size === 0) return;
    this.#hasSent = true;
    const batches = this.#batches;
    this.#batches = new Map();
    this.#size = 0;
    const asking: Promise<void> = this.#ask(batches).finally(() => this.#unanswered.delete(asking));
    this.#unanswered.add(asking);
  }

  /** Resolves when another message may be sent. */
  async ready(): Promise<void> {
    if (this.#unanswered.size >= MOST_UNANSWERED) await Promise.race(this.#unanswered);
  }

  /** Resolves when everything was sent and answered. */
  async settled(): Promise<void> {
    this.flush();
    while (this.#unanswered.size > 0) await Promise.all(this.#unanswered);
  }

  async #ask(batches: ReadonlyMap<Place, Batch>): Promise<void> {
    const sent: TextBatch[] = [...batches].map(([where, batch]) => ({
      where,
      texts: [...batch.keys()].join(SEPARATOR),
    }));
    const asked = [...batches.values()].flatMap((batch) => [...batch]);
    try {
      const found = new Map((await callBackground('screen-text', sent)).map(({ id, spans }) => [id, spans]));
      for (const [id, [text, runs]] of asked.entries()) {
        const spans = found.get(id) ?? [];
        if (this.isKeeping) this.#keep((runs[0] as PageRun).where + text, spans);
        if (spans.length > 0) for (const run of runs) this.#answered(run, spans);
      }
    } catch {
      this.#failed(asked.length);
    }
  }

  #keep(key: string, spans: readonly Span[]): void {
    if (key.length > LONGEST_KEPT) return;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, spans);
  }
}
