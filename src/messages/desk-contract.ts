import type { DeskRows, DeskStores } from '../model/desk-export.ts';

/** Calls of extension pages about the user's own database. */
export type DeskCalls = {
  /** What is wrong with it, in a sentence; null when nothing is. */
  'desk-problem': () => string | null;
  /** When it was noticed that the browser had put an empty one in its place; ISO 8601, null where it was not. */
  'desk-lost-at': () => string | null;
  /** The user has seen that. */
  'desk-loss-seen': () => void;
  /** What of it can be read; null when it does not open at all. */
  'desk-stores': () => DeskStores | null;
  /** Rows of one of its stores from a place on. */
  'desk-rows': (store: string, from: number) => DeskRows;
};
