// Bundled and run in the page's own world: our walk and finder beside bare walks of the same page.
import type { PageRun } from '../../../../src/content/reading/page-run.ts';
import { readText } from '../../../../src/content/reading/read-text.ts';
import { confirm } from '../../../../src/match/index/confirm.ts';
import { scan } from '../../../../src/match/index/scan.ts';
import { find, load, type Matcher } from '../../../../src/match/matcher.ts';

let sink = 0;

function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function walkBare(filter: NodeFilter | null): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT, filter);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += readUnits((node as Text).data);
  return sum;
}

function eachRun(work: (run: PageRun) => number): number {
  let sum = 0;
  const watch = { changes: () => 0, lost: () => undefined };
  for (const run of readText({ root: document.documentElement }, 'text', watch)) if (run) sum += work(run);
  return sum;
}

let matcher: Matcher;

const WORKS = {
  /** The yardstick: every text node, every UTF-16 unit. */
  bare: () => walkBare(null),
  /** The same with a filter callback, as walks are commonly written. */
  filtered: () =>
    walkBare({
      acceptNode: ({ parentNode }) =>
        parentNode instanceof HTMLScriptElement || parentNode instanceof HTMLStyleElement
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    }),
  /** Our walk alone. */
  read: () => eachRun(({ text }) => text.length),
  /** Our walk, and the places of the names. */
  places: () =>
    eachRun(({ text }) =>
      scan(matcher.index, text).reduce((sum, one) => sum + (confirm(matcher.index, text, one) ? 1 : 0), 0),
    ),
  /** Our walk, and the names with legal forms and rules. */
  find: () => eachRun(({ text }) => find(matcher, text).length),
} as const satisfies Record<string, () => number>;

/** What can be timed on a page. */
export type WalkWork = keyof typeof WORKS;

/** Takes up the names of a set. */
async function prepare(set: string): Promise<void> {
  const [bytes, names] = await Promise.all([fetch(`/walk/${set}.bin`), fetch(`/walk/${set}.json`)]);
  const loaded = load(await bytes.arrayBuffer(), await names.json());
  if (!loaded) throw new Error('The index could not be loaded.');
  matcher = loaded;
}

/** So many passes; the sum keeps the compiler from leaving any out. */
function repeat(work: WalkWork, times: number): number {
  for (let left = times; left > 0; left--) sink += WORKS[work]();
  return sink;
}

/** What the bench calls in the page. */
export type WalkPage = { prepare: typeof prepare; repeat: typeof repeat };

(globalThis as typeof globalThis & { listlightWalk: WalkPage }).listlightWalk = { prepare, repeat };
