import { GrowingColumn } from './growing-column.ts';

/** Strings one after the other as UTF-8: thousands of them are two objects, and none is made before it is asked for. */
export type PackedStrings = {
  bytes: Uint8Array;
  /** Where each ends in `bytes`. */
  ends: Uint32Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** UTF-8 bytes that one UTF-16 unit may take. */
const MOST_BYTES = 3;

/** Room at first; it doubles. */
const FIRST_ROOM = 0x4000;

/** Packs strings that come one by one; a lone surrogate, which no text has, becomes U+FFFD. */
export class StringPacker {
  #bytes = new Uint8Array(FIRST_ROOM);
  #used = 0;
  readonly #ends = new GrowingColumn(Uint32Array);

  add(one: string): void {
    const needed = this.#used + one.length * MOST_BYTES;
    if (needed > this.#bytes.length) {
      const more = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      more.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = more;
    }
    this.#used += encoder.encodeInto(one, this.#bytes.subarray(this.#used)).written;
    this.#ends.push(this.#used);
  }

  end(): PackedStrings {
    return { bytes: this.#bytes.slice(0, this.#used), ends: this.#ends.end() };
  }
}

/** Packs strings; a lone surrogate, which no text has, becomes U+FFFD. */
export function packStrings(strings: Iterable<string>): PackedStrings {
  const packer = new StringPacker();
  for (const one of strings) packer.add(one);
  return packer.end();
}

/** The string at a place; the place must be one. */
export function stringAt({ bytes, ends }: PackedStrings, place: number): string {
  const start = place === 0 ? 0 : (ends[place - 1] as number);
  return decoder.decode(bytes.subarray(start, ends[place] as number));
}

/** The place of a string among strings sorted by their UTF-16 units; -1 when it is not there. */
export function placeOfString(sorted: PackedStrings, wanted: string): number {
  let [from, to] = [0, sorted.ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = stringAt(sorted, middle);
    if (there === wanted) return middle;
    if (there < wanted) from = middle + 1;
    else to = middle;
  }
  return -1;
}
