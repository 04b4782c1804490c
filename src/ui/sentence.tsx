import type { ComponentChildren } from 'preact';

/** Signs of the private use area, which no text of ours and no name holds. */
const MARK = /\uE000(\d+)\uE001/;

/**
 * A sentence of the words with elements in its places, in the order that the language wants:
 * `sentence(words().pdf.fetch, <b>{address}</b>)`.
 */
export function sentence<Places extends string[]>(
  say: (...places: Places) => string,
  ...filled: { [Place in keyof Places]: ComponentChildren }
): ComponentChildren[] {
  const places = filled.map((_, place) => `\uE000${place}\uE001`) as Places;
  // Every second piece is the number of a place.
  return say(...places)
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? piece : filled[Number(piece)]));
}
