import {
  FIRST_UNSPACED,
  FOLDED,
  IGNORED,
  MARK,
  readSpecial,
  SEPARATOR,
  SPECIAL,
  specialUnits,
  withVoicedMark,
} from '../fold.ts';
import { addLetter, addToken, endToken } from './hash.ts';
import { ENDS, GOES_ON, type NameIndex } from './name-index.ts';

/** Where the tokens of a text read like a name's; `row` is the first of its rows in the index. Unconfirmed. */
export type Candidate = { start: number; end: number; row: number; hash: number };

/** Longest name looked for, in tokens; longer ones are not names. */
export const LONGEST = 64;
/** The last kana; only kana take voiced marks. */
const LAST_KANA = 0x30ff;

/** The first row with this hash, -1 when there is none. */
function rowOf({ buckets, bucketShift, hashes }: NameIndex, hash: number): number {
  const wanted = hash >>> 0;
  const bucket = wanted >>> bucketShift;
  const end = buckets[bucket + 1] as number;
  for (let row = buckets[bucket] as number; row < end; row++) if (hashes[row] === wanted) return row;
  return -1;
}

/** Scratch of the scan under way: a page is thousands of short texts, and making arrays costs more than reading one. */
const HASHES = new Int32Array(LONGEST);
const STARTS = new Int32Array(LONGEST);

/** The sequences of tokens that may become names, and the candidates they became. */
class Sequences {
  readonly candidates: Candidate[] = [];
  /** How many are underway. */
  active = 0;
  readonly index: NameIndex;
  readonly hashes = HASHES;
  readonly starts = STARTS;

  constructor(index: NameIndex) {
    this.index = index;
  }
}

/** What the sequences underway become with one more token. */
function extend(found: Sequences, token: number, end: number): void {
  const { index, hashes, starts } = found;
  const { sequences, sequenceShift } = index;
  let kept = 0;
  for (let i = 0; i < found.active; i++) {
    const hash = addToken(hashes[i] as number, token);
    const slot = hash >>> sequenceShift;
    const bits = (sequences[slot >>> 4] as number) >>> ((slot & 15) << 1);
    const start = starts[i] as number;
    if (bits & ENDS) finish(found, hash, start, end);
    if (bits & GOES_ON) {
      hashes[kept] = hash;
      starts[kept] = start;
      kept += 1;
    }
  }
  found.active = kept;
}

/** A token that some name begins with. */
function begin(found: Sequences, token: number, bits: number, start: number, end: number): void {
  if (bits & ENDS) finish(found, token, start, end);
  if (bits & GOES_ON && found.active < LONGEST) {
    found.hashes[found.active] = token;
    found.starts[found.active] = start;
    found.active += 1;
  }
}

function finish(found: Sequences, hash: number, start: number, end: number): void {
  const row = rowOf(found.index, hash);
  if (row >= 0) found.candidates.push({ start, end, row, hash });
}

/** The next token of the text, by the hash of its letters. */
function take(found: Sequences, letters: number, start: number, end: number): void {
  const token = endToken(letters);
  if (found.active > 0) extend(found, token, end);
  const { firstTokens, firstShift } = found.index;
  const slot = token >>> firstShift;
  const bits = ((firstTokens[slot >>> 4] as number) >>> ((slot & 15) << 1)) & 3;
  if (bits !== 0) begin(found, token, bits, start, end);
}

/**
 * Takes the words from a place up to the next plain separator, character of an unspaced script or end,
 * special characters among them; returns where it stopped.
 */
function takeSpecial(found: Sequences, text: string, from: number): number {
  let at = from;
  let letters = 0;
  let start = 0;
  let end = 0;
  const flush = () => {
    if (end > start) take(found, letters, start, end);
    start = end = 0;
    letters = 0;
  };
  const add = (code: number, next: number) => {
    if (end === start) start = at;
    letters = addLetter(letters, code);
    end = next;
  };
  while (at < text.length) {
    const code = FOLDED[text.charCodeAt(at)] as number;
    if (code === SEPARATOR || code >= FIRST_UNSPACED) break;
    let next = at + 1;
    if (code === SPECIAL) {
      next = at + specialUnits(text, at);
      for (const one of readSpecial(text, at)) {
        if (one > SPECIAL && one < FIRST_UNSPACED) add(one, next);
        else {
          flush();
          if (one !== SEPARATOR) take(found, one, at, next);
        }
      }
      if (end === start) return next;
    } else if (code === MARK) {
      if (end > start) end = next;
    } else if (code !== IGNORED) add(code, next);
    at = next;
  }
  flush();
  return at;
}

/**
 * Finds in one pass over the text as written every place whose tokens read like a name's. Folding, cutting
 * into tokens and finding are one loop; nothing is copied. Time grows with the text alone.
 */
export function scan(index: NameIndex, text: string): Candidate[] {
  const found = new Sequences(index);
  const { firstTokens, firstShift } = index;
  const length = text.length;
  let at = 0;
  let code = length > 0 ? (FOLDED[text.charCodeAt(0)] as number) : SEPARATOR;
  while (at < length) {
    const start = at;
    let letters = 0;
    if (code <= SPECIAL) {
      at = code === SPECIAL ? takeSpecial(found, text, at) : at + 1;
      code = at < length ? (FOLDED[text.charCodeAt(at)] as number) : SEPARATOR;
      continue;
    }
    if (code >= FIRST_UNSPACED) {
      at += 1;
      letters = code;
      if (code <= LAST_KANA) {
        letters = withVoicedMark(code, text, at);
        if (letters !== code) at += 1;
      }
      code = at < length ? (FOLDED[text.charCodeAt(at)] as number) : SEPARATOR;
    } else {
      do {
        letters = addLetter(letters, code);
        at += 1;
        code = at < length ? (FOLDED[text.charCodeAt(at)] as number) : SEPARATOR;
      } while (code > SPECIAL && code < FIRST_UNSPACED);
      if (code !== SEPARATOR && code < FIRST_UNSPACED) {
        at = takeSpecial(found, text, start);
        code = at < length ? (FOLDED[text.charCodeAt(at)] as number) : SEPARATOR;
        continue;
      }
    }
    // As `take` does; written out here because this is done for every word of a page.
    const token = endToken(letters);
    if (found.active > 0) extend(found, token, at);
    const slot = token >>> firstShift;
    const bits = ((firstTokens[slot >>> 4] as number) >>> ((slot & 15) << 1)) & 3;
    if (bits !== 0) begin(found, token, bits, start, at);
  }
  return found.candidates;
}
