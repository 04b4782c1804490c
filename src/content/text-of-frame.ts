import type { ScannerPart } from './parts.ts';
import type { BlockText } from './reading/block-text.ts';
import type { Root } from './reading/off-limits.ts';
import { type PageRun, plainRun } from './reading/page-run.ts';
import { readAttributes } from './reading/read-attributes.ts';
import { readText } from './reading/read-text.ts';
import { outermostOf } from './reading/tree.ts';
import { pageTitle } from './reporter.ts';
import { readLinks, type ToldLinks } from './structured/read-links.ts';
import { readStructured } from './structured/read-structured.ts';

/** Longest stretch of work before the page gets its turn. */
const SLICE_MS = 5;
/** A page that changes under the reading is read anew so often; then in one go. */
const TRIES = 3;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** The page took the walk's place away. */
class Lost extends Error {}

/** Collects texts; the runs that a long block was cut into are one text again. */
class Texts {
  #text = '';
  #block: BlockText | null = null;

  add({ text, from, to, block }: PageRun): void {
    const isSame = block !== null && block === this.#block;
    if (this.#text !== '' && !isSame) this.#text += '\n';
    this.#text += text.slice(from, to);
    this.#block = block;
  }

  get all(): string {
    return this.#text === '' ? '' : `${this.#text}\n`;
  }
}

/** Everything that the scanner reads, in its order: title, then of each root its text, labels, data and links. */
function* runsOf({ roots, changes }: ScannerPart): Generator<PageRun | null> {
  const isTop = window === window.top;
  const title = pageTitle();
  if (isTop && title !== '') yield plainRun('title', title, outermostOf(document) as Element);
  const told: ToldLinks = new Map();
  const watch = {
    changes,
    lost: () => {
      throw new Lost();
    },
  };
  let hasText = isTop;
  for (const one of roots()) {
    const root = one instanceof Document ? (outermostOf(one) as Root | null) : one;
    if (!root) continue;
    for (const runs of [readText({ root }, 'text', watch), readAttributes(root)]) {
      for (const run of runs) {
        hasText ||= run !== null;
        yield run;
      }
    }
    // A frame without text, an advertisement, tells nothing else either.
    if (!hasText) continue;
    yield* readStructured(root);
    yield* readLinks(root, told);
  }
}

async function readOnce(scanner: ScannerPart, mayPause: boolean): Promise<string> {
  const texts = new Texts();
  let sliceStart = performance.now();
  for (const run of runsOf(scanner)) {
    if (run) texts.add(run);
    else if (mayPause && performance.now() - sliceStart > SLICE_MS) {
      await pause();
      sliceStart = performance.now();
    }
  }
  return texts.all;
}

/** The texts of this frame's document and the open shadow roots in it, each ended by a line break. Reads only. */
export async function textOfFrame(scanner: ScannerPart): Promise<string> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await readOnce(scanner, left > 1);
    } catch (error) {
      if (!(error instanceof Lost) || left === 1) throw error;
    }
  }
}
