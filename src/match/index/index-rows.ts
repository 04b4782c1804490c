import { GrowingColumn } from '../../model/growing-column.ts';
import { foldedCode } from '../fold.ts';
import { addLetter, addToken, endToken } from './hash.ts';
import { readSpan } from './read-span.ts';
import { LONGEST } from './scan.ts';

/**
 * Rows of an index before it is written: of each the hashes of what it begins with (one word, two, and so on to all), the
 * second hash of its letters, and 32 bits to hand back. Columns of numbers: of 80,000 names there are some hundred
 * thousand rows, and none of their words is kept. Rows without words or with too many are left out.
 */
export class IndexRows {
  readonly #sequences = new GrowingColumn(Uint32Array);
  readonly #ends = new GrowingColumn(Uint32Array);
  readonly #confirmations = new GrowingColumn(Uint32Array);
  readonly #payloads = new GrowingColumn(Uint32Array);

  get length(): number {
    return this.#ends.length;
  }

  /** Hashes of sequences, row after row; those of a row end where `ends` says. */
  get sequences(): Uint32Array {
    return this.#sequences.numbers.subarray(0, this.#sequences.length);
  }

  /** Where the sequences of each row end. */
  get ends(): Uint32Array {
    return this.#ends.numbers.subarray(0, this.length);
  }

  get confirmations(): Uint32Array {
    return this.#confirmations.numbers.subarray(0, this.length);
  }

  get payloads(): Uint32Array {
    return this.#payloads.numbers.subarray(0, this.length);
  }

  /** The hash of each row: that of all its words. */
  hashes(): Uint32Array {
    const { sequences } = this;
    return this.ends.map((end) => sequences[end - 1] as number);
  }

  add(keys: readonly string[], payload: number): void {
    if (keys.length === 0 || keys.length > LONGEST) return;
    let sequence = 0;
    for (const [i, word] of keys.entries()) {
      let letters = 0;
      for (const character of word) letters = addLetter(letters, foldedCode(character.codePointAt(0) as number));
      const token = endToken(letters);
      sequence = i === 0 ? token : addToken(sequence, token);
      this.#sequences.push(sequence);
    }
    this.#ends.push(this.#sequences.length);
    const spelt = keys.join(' ');
    this.#confirmations.push(readSpan(spelt, 0, spelt.length).confirmation);
    this.#payloads.push(payload);
  }
}
