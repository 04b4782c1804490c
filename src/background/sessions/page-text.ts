import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FrameText } from '../../model/frame-text.ts';

/** Most text of a page that is kept, in bytes of UTF-8. */
export const MOST_KEPT_BYTES = 2_000_000;

/** The text of a page over all its frames. */
export type PageText = {
  /** Over all of it, hex. */
  sha256: string;
  /** What of it is kept, UTF-8. */
  bytes: Uint8Array;
  isCut: boolean;
};

/** Order of two frames: those that hang further up or before come first, those below shadow roots last, by address. */
function compareFrames(a: FrameText, b: FrameText): number {
  if (a.path === null || b.path === null) {
    return Number(a.path === null) - Number(b.path === null) || (a.address < b.address ? -1 : 1);
  }
  const [left, right] = [a.path.split('/'), b.path.split('/')];
  for (const [level, number] of left.entries()) {
    if (right[level] === undefined) return 1;
    if (number !== right[level]) return Number(number) - Number(right[level]);
  }
  return left.length - right.length;
}

/** At most so many bytes, with no character cut in two. */
function cutAt(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}

/** Puts the texts of the frames of a page together, each ended by a line break, and names them by their hash. */
export function pageText(frames: readonly FrameText[], most = MOST_KEPT_BYTES): PageText {
  const all = utf8ToBytes(
    [...frames]
      .sort(compareFrames)
      .map(({ text }) => text)
      .join(''),
  );
  const bytes = cutAt(all, most);
  return { sha256: bytesToHex(sha256(all)), bytes, isCut: bytes.length < all.length };
}

/**
 * The id of a page's row, made from its session, its address without fragment and the text read; where none was read,
 * from why. The same page with the same text has the same id.
 */
export function pageId(session: string, address: string, textOrWhy: string): string {
  return bytesToHex(sha256(utf8ToBytes([session, withoutFragment(address), textOrWhy].join('\0')))).slice(0, 32);
}

/** An address without its fragment: the part that no server sees. */
export const withoutFragment = (address: string): string => address.split('#')[0] ?? '';
