import { foldedCode } from '../fold.ts';
import { addLetter, addToken, endToken } from './hash.ts';
import { allocate, ENDS, GOES_ON, type IndexSizes, loadIndex, type NameIndex } from './name-index.ts';
import { readSpan } from './read-span.ts';
import { LONGEST } from './scan.ts';

/** A sequence of folded tokens to find and 32 bits to hand back with it. */
export type IndexRow = { keys: readonly string[]; payload: number };

/** The power of two at or above a number. */
const bitsFor = (count: number): number => Math.max(6, Math.ceil(Math.log2(count)));

/** Slots for each sequence in the tables: about one in eight slots is then taken. */
const ROOM = 8;

function set(table: Uint32Array, slot: number, bits: number): void {
  table[slot >>> 4] = (table[slot >>> 4] as number) | (bits << ((slot & 15) << 1));
}

/** The hashes of the sequences a row begins with: one token, two, and so on to all of them. */
function sequenceHashes(keys: readonly string[]): number[] {
  let sequence = 0;
  return keys.map((key, i) => {
    let letters = 0;
    for (const character of key) letters = addLetter(letters, foldedCode(character.codePointAt(0) as number));
    const token = endToken(letters);
    sequence = i === 0 ? token : addToken(sequence, token);
    return sequence;
  });
}

function sizesFor(rows: readonly (readonly number[])[], names: number): IndexSizes {
  const first = new Set(rows.map(([hash]) => hash)).size;
  const longer = new Set(rows.flatMap((hashes) => hashes.slice(1))).size;
  return {
    firstBits: bitsFor(first * ROOM),
    sequenceBits: bitsFor(longer * (ROOM / 2)),
    bucketBits: bitsFor(rows.length / 4),
    rows: rows.length,
    names,
  };
}

/** Fills the tables that say whether a name goes on or ends after a sequence. */
function fillTables(index: NameIndex, rows: readonly (readonly number[])[]): void {
  for (const hashes of rows) {
    hashes.forEach((hash, depth) => {
      const bits = depth === hashes.length - 1 ? ENDS : GOES_ON;
      if (depth === 0) set(index.firstTokens, hash >>> index.firstShift, bits);
      else set(index.sequences, hash >>> index.sequenceShift, bits);
    });
  }
}

/** Writes the index of the rows of so many names. Rows without tokens or with too many are left out; rows that read alike lie side by side, in their order. */
export function writeIndex(all: readonly IndexRow[], names: number): ArrayBuffer {
  const rows = all.filter(({ keys }) => keys.length > 0 && keys.length <= LONGEST);
  const sequences = rows.map(({ keys }) => sequenceHashes(keys));
  const bytes = allocate(sizesFor(sequences, names));
  const index = loadIndex(bytes) as NameIndex;
  fillTables(index, sequences);
  const hashes = Uint32Array.from(sequences, (one) => one.at(-1) as number);
  const confirmations = rows.map(({ keys }) => {
    const spelt = keys.join(' ');
    return readSpan(spelt, 0, spelt.length).confirmation;
  });
  const order = rows
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (hashes[a] as number) - (hashes[b] as number) ||
        (confirmations[a] as number) - (confirmations[b] as number) ||
        a - b,
    );
  let bucket = 0;
  order.forEach((row, at) => {
    const hash = hashes[row] as number;
    while (bucket <= hash >>> index.bucketShift) index.buckets[bucket++] = at;
    index.hashes[at] = hash;
    index.confirmations[at] = confirmations[row] as number;
    index.payloads[at] = (rows[row] as IndexRow).payload;
  });
  index.buckets.fill(order.length, bucket);
  return bytes;
}
