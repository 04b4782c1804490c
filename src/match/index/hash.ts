/** One more letter of a token; begins at 0. Two cheap steps a letter: this runs over every letter of a page. */
export function addLetter(hash: number, code: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ code;
}

/** The hash of a finished token; its upper bits, which tables are asked by, depend on all letters. */
export function endToken(hash: number): number {
  return Math.imul(hash, 0x85eb_ca6b);
}

/** The hash of a sequence with one more token; a sequence of one has its token's hash. */
export function addToken(sequence: number, token: number): number {
  const mixed = Math.imul(((sequence << 9) | (sequence >>> 23)) ^ token, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}
