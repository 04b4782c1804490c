/** A column of numbers that its bytes are added to one by one. */
type Column = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers at first; it doubles. */
const FIRST_ROOM = 1024;

/** A column of numbers whose length is not known before its last: no object a number, and nothing for the collector to look at. */
export class GrowingColumn<T extends Column> {
  #numbers: T;
  #length = 0;

  /** @param kind class of the column */
  constructor(kind: new (room: number) => T) {
    this.#numbers = new kind(FIRST_ROOM);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers so far, and room behind them; another after the next {@link push}. */
  get numbers(): T {
    return this.#numbers;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = number;
  }

  /** The numbers, in a column of just their length. */
  end(): T {
    return this.#numbers.slice(0, this.#length) as T;
  }

  #grow(): void {
    const more = new (this.#numbers.constructor as new (room: number) => T)(this.#numbers.length * 2);
    more.set(this.#numbers);
    this.#numbers = more;
  }
}
