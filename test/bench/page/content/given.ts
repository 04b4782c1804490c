import { DONE } from './done-mark.ts';

/** What a script before a measured content script left for it: the names, or one RegExp of all of them. */
type Given = { listlightBench: { names: readonly string[]; pattern: string } };

const { listlightBench } = globalThis as typeof globalThis & Given;

/** The names to mark. */
export const names: readonly string[] = listlightBench.names;

/** One RegExp whose source is a trie of the names. */
export function pattern(): RegExp {
  return new RegExp(listlightBench.pattern, 'gi');
}

/** Tells that everything is marked. */
export function tellDone(): void {
  performance.mark(DONE);
}
