/**
 * The compiled names: one buffer, kept in the store and only looked at through views when a worker wakes.
 *
 * Tokens and sequences of tokens are compared by 32-bit hashes. Two tables of two bits a slot say whether
 * some name goes on after a sequence (GOES_ON) or ends with it (ENDS): a small one for first tokens, which is
 * asked for every word of a page, and a larger one for longer sequences, asked only after a first hit. Names
 * proper lie in three columns sorted by the hash of their tokens and found through buckets; a second hash,
 * over the folded letters, confirms them.
 */
export type NameIndex = {
  bytes: ArrayBuffer;
  /** How many names it was built from. */
  names: number;
  firstTokens: Uint32Array;
  firstShift: number;
  sequences: Uint32Array;
  sequenceShift: number;
  /** Where each bucket begins in the columns, one more at the end. */
  buckets: Uint32Array;
  bucketShift: number;
  hashes: Uint32Array;
  confirmations: Uint32Array;
  payloads: Uint32Array;
};

/** In a slot of the tables: some name has more tokens after these. */
export const GOES_ON = 1;
/** In a slot of the tables: some name ends here. */
export const ENDS = 2;

const MAGIC = 0x4c4c_4e31;
/** Raised when this layout changes. What else an index depends on is in the key it is stored under. */
const INDEX_VERSION = 1;
const HEADER_WORDS = 7;

/** Sizes of an index's tables, as powers of two, its number of rows, and that of the names it was built from. */
export type IndexSizes = { firstBits: number; sequenceBits: number; bucketBits: number; rows: number; names: number };

/** The buffer's parts in order, in 32-bit words. */
function lengths({ firstBits, sequenceBits, bucketBits, rows }: IndexSizes): readonly number[] {
  return [2 ** firstBits / 16, 2 ** sequenceBits / 16, 2 ** bucketBits + 1, rows, rows, rows];
}

/** An empty buffer of these sizes. */
export function allocate(sizes: IndexSizes): ArrayBuffer {
  const words = lengths(sizes).reduce((sum, one) => sum + one, HEADER_WORDS);
  const bytes = new ArrayBuffer(words * 4);
  const { firstBits, sequenceBits, bucketBits, rows, names } = sizes;
  new Uint32Array(bytes).set([MAGIC, INDEX_VERSION, firstBits, sequenceBits, bucketBits, rows, names]);
  return bytes;
}

/** Looks at a buffer as an index; null when it is none of this version or is cut short. Copies nothing. */
export function loadIndex(bytes: ArrayBuffer): NameIndex | null {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) return null;
  const [magic, version, firstBits = 0, sequenceBits = 0, bucketBits = 0, rows = 0, names = 0] = new Uint32Array(
    bytes,
    0,
    HEADER_WORDS,
  );
  if (magic !== MAGIC || version !== INDEX_VERSION) return null;
  if (firstBits > 28 || sequenceBits > 28 || bucketBits > 28) return null;
  const parts = lengths({ firstBits, sequenceBits, bucketBits, rows, names });
  if (bytes.byteLength !== 4 * parts.reduce((sum, one) => sum + one, HEADER_WORDS)) return null;
  let at = HEADER_WORDS;
  const [firstTokens, sequences, buckets, hashes, confirmations, payloads] = parts.map((length) => {
    const part = new Uint32Array(bytes, at * 4, length);
    at += length;
    return part;
  }) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return {
    bytes,
    names,
    firstTokens,
    firstShift: 32 - firstBits,
    sequences,
    sequenceShift: 32 - sequenceBits,
    buckets,
    bucketShift: 32 - bucketBits,
    hashes,
    confirmations,
    payloads,
  };
}
