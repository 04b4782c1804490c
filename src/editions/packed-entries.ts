import type { SourceEntry } from '../model/source-entry.ts';

/** Bytes of a piece of memory; an entry that does not fit begins the next. */
const PIECE_BYTES = 1 << 18;
/** UTF-8 bytes that one UTF-16 unit may take. */
const MOST_BYTES = 3;

/**
 * Entries, or what is needed of them, as text in bytes, each made anew when it is asked for. As objects those of a full
 * list are a hundred megabytes that the collector goes over again and again; so they are ten, and it sees none of them.
 */
export class PackedEntries<T extends Partial<SourceEntry>> {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #pieces: Uint8Array[] = [];
  /** Of each entry the piece it is in, where it begins and where it ends. */
  #places: number[] = [];
  #used = PIECE_BYTES;

  get length(): number {
    return this.#places.length / 3;
  }

  /** Takes an entry; answers its place. */
  add(entry: T): number {
    // A lone half of a surrogate pair is escaped in it.
    const text = JSON.stringify(entry);
    const needed = text.length * MOST_BYTES;
    let piece = this.#pieces.at(-1);
    if (!piece || this.#used + needed > piece.length) {
      piece = new Uint8Array(Math.max(PIECE_BYTES, needed));
      this.#pieces.push(piece);
      this.#used = 0;
    }
    const begin = this.#used;
    this.#used += this.#encoder.encodeInto(text, piece.subarray(begin)).written;
    return this.#places.push(this.#pieces.length - 1, begin, this.#used) / 3 - 1;
  }

  /** The entry at a place, which must be one: equal to what was added, and another object each time. */
  at(place: number): T {
    const [piece, begin, end] = this.#places.slice(place * 3, place * 3 + 3);
    const bytes = this.#pieces[piece as number] as Uint8Array;
    return JSON.parse(this.#decoder.decode(bytes.subarray(begin, end))) as T;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#pieces = [];
    this.#places = [];
    this.#used = PIECE_BYTES;
  }
}
