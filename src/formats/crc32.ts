const TABLE = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}

/** CRC-32 of bytes that come in pieces, as gzip and zip keep it. fflate inflates without looking at it. */
export class Crc32 {
  #value = 0xffffffff;

  add(bytes: Uint8Array): void {
    let value = this.#value;
    for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
    this.#value = value;
  }

  /** The sum so far, unsigned. */
  get value(): number {
    return (this.#value ^ 0xffffffff) >>> 0;
  }
}
