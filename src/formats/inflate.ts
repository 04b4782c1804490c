import { Inflate } from 'fflate';
import { UpdateError } from '../model/update-failure.ts';
import { Crc32 } from './crc32.ts';

/** Packed bytes inflated at a time: they can become a thousand times as many. */
const STEP = 1024;

/** Bytes inflated so far, with what tells whether they are the right ones. */
export type Inflated = { bytes: number; crc: Crc32 };

/** Takes packed bytes in any division; what comes out goes to the callback. Counts and sums it. */
export class CheckedInflate {
  readonly inflated: Inflated = { bytes: 0, crc: new Crc32() };
  #out: Uint8Array[] = [];
  readonly #inflate: { push(bytes: Uint8Array, isLast?: boolean): void };
  readonly #mostBytes: number;

  /** @param make another inflater of fflate, for a format around the deflated bytes */
  constructor(
    mostBytes: number,
    make: (take: (bytes: Uint8Array) => void) => { push(bytes: Uint8Array, isLast?: boolean): void } = (take) =>
      new Inflate(take),
  ) {
    this.#mostBytes = mostBytes;
    this.#inflate = make((bytes) => this.#take(bytes));
  }

  /**
   * Inflates the next packed bytes, piece by piece.
   * @throws UpdateError BAD_ENCODING, CUT_OFF after the last bytes, TOO_LARGE
   */
  *push(packed: Uint8Array, isLast: boolean): Generator<Uint8Array> {
    for (let at = 0; at < packed.length; at += STEP) yield* this.#step(packed.subarray(at, at + STEP), false);
    if (isLast) yield* this.#step(new Uint8Array(0), true);
  }

  #step(piece: Uint8Array, isLast: boolean): Uint8Array[] {
    try {
      this.#inflate.push(piece, isLast);
    } catch (error) {
      if (error instanceof UpdateError) throw error;
      const words = error instanceof Error ? error.message : '';
      if (words === 'unexpected EOF') throw new UpdateError('CUT_OFF', 'the packed file ends before its end');
      throw new UpdateError('BAD_ENCODING', `the packed file is damaged: ${words}`);
    }
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #take(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.inflated.bytes += bytes.length;
    if (this.inflated.bytes > this.#mostBytes) {
      throw new UpdateError('TOO_LARGE', `more than ${this.#mostBytes} bytes unpacked`);
    }
    this.inflated.crc.add(bytes);
    this.#out.push(bytes);
  }
}
