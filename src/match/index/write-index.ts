import type { IndexRows } from './index-rows.ts';
import { allocate, ENDS, GOES_ON, type IndexSizes, loadIndex, type NameIndex } from './name-index.ts';

/** The power of two at or above a number. */
const bitsFor = (count: number): number => Math.max(6, Math.ceil(Math.log2(count)));

/** Slots for each sequence in the tables: about one in eight slots is then taken. */
const ROOM = 8;

function set(table: Uint32Array, slot: number, bits: number): void {
  table[slot >>> 4] = (table[slot >>> 4] as number) | (bits << ((slot & 15) << 1));
}

/** Rows after which the others of the process get their turn. */
const STEP = 256;

/** How many different numbers there are; sorts them. */
function countDifferent(numbers: Uint32Array): number {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at++) if (at === 0 || numbers[at] !== numbers[at - 1]) count += 1;
  return count;
}

/** How many different first words there are, and longer sequences. */
function* countSequences({ sequences, ends }: IndexRows): Generator<void, { first: number; longer: number }> {
  const first = new Uint32Array(ends.length);
  const longer = new Uint32Array(sequences.length - ends.length);
  let [at, begun] = [0, 0];
  for (const [row, end] of ends.entries()) {
    first[row] = sequences[begun] as number;
    for (let next = begun + 1; next < end; next++) longer[at++] = sequences[next] as number;
    begun = end;
  }
  yield;
  const count = countDifferent(first);
  yield;
  return { first: count, longer: countDifferent(longer) };
}

/** Fills the tables that say whether a name goes on or ends after a sequence. */
function* fillTables(index: NameIndex, { sequences, ends }: IndexRows): Generator<void> {
  let at = 0;
  for (const [row, end] of ends.entries()) {
    for (let depth = 0; at < end; depth++, at++) {
      const hash = sequences[at] as number;
      const bits = at === end - 1 ? ENDS : GOES_ON;
      if (depth === 0) set(index.firstTokens, hash >>> index.firstShift, bits);
      else set(index.sequences, hash >>> index.sequenceShift, bits);
    }
    if (row % STEP === 0) yield;
  }
}

/** Where the rows of each bucket begin, and one more at the end. */
function bucketsOf(hashes: Uint32Array, bits: number): Uint32Array {
  const buckets = new Uint32Array(2 ** bits + 1);
  for (const hash of hashes) {
    const after = (hash >>> (32 - bits)) + 1;
    buckets[after] = (buckets[after] as number) + 1;
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    buckets[bucket] = (buckets[bucket] as number) + (buckets[bucket - 1] as number);
  }
  return buckets;
}

/** The places of the rows by hash, confirmation and their order. */
function* ordered(hashes: Uint32Array, confirmations: Uint32Array): Generator<void, Uint32Array> {
  const bits = bitsFor(hashes.length / 4);
  const buckets = bucketsOf(hashes, bits);
  const next = buckets.slice();
  const order = new Uint32Array(hashes.length);
  for (const [row, hash] of hashes.entries()) {
    const bucket = hash >>> (32 - bits);
    order[next[bucket] as number] = row;
    next[bucket] = (next[bucket] as number) + 1;
  }
  yield;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    order
      .subarray(buckets[bucket], buckets[bucket + 1])
      .sort(
        (a, b) =>
          (hashes[a] as number) - (hashes[b] as number) ||
          (confirmations[a] as number) - (confirmations[b] as number) ||
          a - b,
      );
    if (bucket % STEP === 0) yield;
  }
  return order;
}

/** Chooses, of the payloads of rows that read alike, those to keep, in their order. */
export type Choose = (payloads: readonly number[]) => readonly number[];

/** What is kept of the rows, in the order of the index. */
type Columns = { hashes: Uint32Array; confirmations: Uint32Array; payloads: Uint32Array; length: number };

function* chosen(rows: IndexRows, choose: Choose): Generator<void, Columns> {
  const [hashes, { confirmations, payloads }] = [rows.hashes(), rows];
  const order = yield* ordered(hashes, confirmations);
  const kept: Columns = {
    hashes: new Uint32Array(order.length),
    confirmations: new Uint32Array(order.length),
    payloads: new Uint32Array(order.length),
    length: 0,
  };
  for (let at = 0; at < order.length; ) {
    const row = order[at] as number;
    const [hash, confirmation] = [hashes[row] as number, confirmations[row] as number];
    const alike: number[] = [];
    for (; at < order.length; at++) {
      const other = order[at] as number;
      if (hashes[other] !== hash || confirmations[other] !== confirmation) break;
      alike.push(payloads[other] as number);
    }
    for (const payload of alike.length === 1 ? alike : choose(alike)) {
      kept.hashes[kept.length] = hash;
      kept.confirmations[kept.length] = confirmation;
      kept.payloads[kept.length] = payload;
      kept.length += 1;
    }
    if (kept.length % STEP === 0) yield;
  }
  return kept;
}

const all: Choose = (payloads) => payloads;

/**
 * Writes the index of the rows of so many names, a small step at a time; rows that read alike lie side by side, in their
 * order, as far as they are chosen.
 */
export function* writeSteps(rows: IndexRows, names: number, choose: Choose = all): Generator<void, ArrayBuffer> {
  const kept = yield* chosen(rows, choose);
  const { first, longer } = yield* countSequences(rows);
  const sizes: IndexSizes = {
    firstBits: bitsFor(first * ROOM),
    sequenceBits: bitsFor(longer * (ROOM / 2)),
    bucketBits: bitsFor(kept.length / 4),
    rows: kept.length,
    names,
  };
  const bytes = allocate(sizes);
  const index = loadIndex(bytes) as NameIndex;
  yield* fillTables(index, rows);
  const hashes = kept.hashes.subarray(0, kept.length);
  index.buckets.set(bucketsOf(hashes, sizes.bucketBits));
  index.hashes.set(hashes);
  index.confirmations.set(kept.confirmations.subarray(0, kept.length));
  index.payloads.set(kept.payloads.subarray(0, kept.length));
  return bytes;
}
