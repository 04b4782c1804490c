/** One more letter of a token; begins at 0. Two cheap steps a letter: this runs over every letter of a page. */
export function addLetter(hash: number, code: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ code;
}

/** The hash of a finished token, its bits well mixed. */
export function endToken(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return mixed ^ (mixed >>> 13);
}

/** The hash of a sequence with one more token; a sequence of one has its token's hash. */
export function addToken(sequence: number, token: number): number {
  const mixed = Math.imul(((sequence << 9) | (sequence >>> 23)) ^ token, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
}

/** A second hash of folded tokens, for confirming what the first found. Spaced words are parted, unspaced characters need not be. */
export function confirmation(keys: readonly string[]): number {
  let hash = 0x811c_9dc5;
  for (const key of keys) {
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x0100_0193);
    hash = Math.imul(hash ^ 0x20, 0x0100_0193);
  }
  return hash ^ (hash >>> 13);
}
