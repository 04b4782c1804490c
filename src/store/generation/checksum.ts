import type { Party } from '../../model/party.ts';
import type { Book } from './generation.ts';

const START = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/** Each step can be undone, so that no single altered unit goes unseen; it is no protection against intent. */
const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

function addUnits(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at++) sum = add(sum, text.charCodeAt(at));
  return sum;
}

const addText = (hash: number, text: string): number => addUnits(add(hash, text.length), text);

/** Four bytes at a time; by index, for a background that wakes runs this before it is compiled well. */
function addBytes(hash: number, { buffer, byteOffset, byteLength }: ArrayBufferView): number {
  let sum = add(hash, byteLength);
  const count = byteLength >>> 2;
  // A column that does not begin on a word is a part of something larger, which nothing stored is.
  const words =
    byteOffset % 4 === 0
      ? new Uint32Array(buffer, byteOffset, count)
      : new Uint32Array(buffer.slice(byteOffset, byteOffset + count * 4));
  for (let at = 0; at < count; at++) sum = Math.imul(sum ^ (words[at] as number), PRIME);
  const rest = new Uint8Array(buffer, byteOffset + count * 4, byteLength - count * 4);
  for (let at = 0; at < rest.length; at++) sum = add(sum, rest[at] as number);
  return sum;
}

/** Checksum of compiled names. */
export function checkOfBytes(bytes: ArrayBuffer): number {
  return addBytes(START, new Uint8Array(bytes)) >>> 0;
}

/** Checksum of a block of parties: that of its JSON, which is never made in one piece. */
export function checkOfBlock(parties: readonly Party[]): number {
  const texts = parties.map((party) => JSON.stringify(party));
  const brackets = 2 + Math.max(0, texts.length - 1);
  let sum = add(
    START,
    texts.reduce((length, text) => length + text.length, brackets),
  );
  for (const [at, text] of texts.entries()) sum = addUnits(addUnits(sum, at === 0 ? '[' : ','), text);
  return addUnits(sum, texts.length === 0 ? '[]' : ']') >>> 0;
}

/** Checksum of a generation's book, its tables among it. */
export function checkOfBook({ tables, ...rest }: Book): number {
  const { entities, names, listings } = tables;
  let sum = addText(START, JSON.stringify([rest, names.langTags]));
  const columns = [
    entities.bytes,
    entities.ends,
    names.texts.bytes,
    names.texts.ends,
    names.owners,
    names.kinds,
    names.langs,
    listings.starts,
    listings.from,
    listings.until,
    listings.lists,
    listings.reach,
  ];
  for (const column of columns) sum = addBytes(sum, column);
  return sum >>> 0;
}
