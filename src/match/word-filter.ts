import { COMMON_WORDS, HASHES, SALT } from './common-words.ts';

/** A set of words that holds every word put in and, by chance, about one in forty others. */
export type WordFilter = { readonly bytes: Uint8Array };

/** Endings of English words and what stands in their place in the word they are made from; the generator has the same. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ness', ''],
];
const SHORTEST_STEM = 4;

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A filter as .config/generate-common-words.mjs writes it; read when it is first asked: a waking background may not need it. */
export function readWordFilter(base64: string): WordFilter {
  let read: Uint8Array | undefined;
  return {
    get bytes() {
      read ??= bytesOf(base64);
      return read;
    },
  };
}

/** FNV-1a over UTF-16 units with a last mixing; the generator has the same. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

function holds({ bytes }: WordFilter, word: string): boolean {
  const bits = bytes.length * 8;
  const first = hash(word, 0x811c9dc5 ^ SALT);
  const step = hash(word, 0x9e3779b9 ^ SALT) | 1;
  for (let i = 0; i < HASHES; i++) {
    const bit = ((first + Math.imul(i, step)) >>> 0) % bits;
    if (((bytes[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Whether the folded word, or the word it is made from by an ending, was put in (or is one of the few that look so). */
export function isInFilter(filter: WordFilter, word: string): boolean {
  if (holds(filter, word)) return true;
  return ENDINGS.some(
    ([ending, instead]) =>
      word.length - ending.length >= SHORTEST_STEM &&
      word.endsWith(ending) &&
      holds(filter, word.slice(0, -ending.length) + instead),
  );
}

/** The ordinary words of several languages; read once for all who ask. */
export const ORDINARY_WORDS: WordFilter = readWordFilter(COMMON_WORDS);
