import { UpdateError } from '../model/update-failure.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Bytes decoded at a time, however large a chunk comes. */
const MOST_AT_ONCE = 0x10000;

function refuseUtf16(head: Uint8Array): void {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UpdateError('BAD_ENCODING', 'UTF-16, where UTF-8 is expected');
  }
}

/** The chunks again, none longer than {@link MOST_AT_ONCE}, the first at least two bytes where there are two. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let single: number | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    let bytes = chunk;
    if (isFirst && single === null && chunk.length === 1) {
      single = chunk[0] ?? 0;
      continue;
    }
    if (single !== null) {
      bytes = new Uint8Array(chunk.length + 1);
      bytes[0] = single;
      bytes.set(chunk, 1);
      single = null;
    }
    isFirst = false;
    for (let at = 0; at < bytes.length; at += MOST_AT_ONCE) yield bytes.subarray(at, at + MOST_AT_ONCE);
  }
  if (single !== null) yield Uint8Array.of(single);
}

/**
 * Bytes to text, in step with the chunks, as UTF-8 and nothing else: no character is replaced or dropped but one byte
 * order mark at the start. Refused as BAD_ENCODING: bytes that are no UTF-8 (halves of surrogate pairs among them),
 * UTF-16, NUL, a second byte order mark. An end within a character is CUT_OFF.
 * @throws UpdateError
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let offset = 0;
  let marks = 0;
  let isStart = true;
  for await (const bytes of pieces(chunks)) {
    if (offset === 0) refuseUtf16(bytes);
    const nul = bytes.indexOf(0);
    if (nul !== -1) throw new UpdateError('BAD_ENCODING', `a NUL at byte ${offset + nul}`);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw new UpdateError('BAD_ENCODING', `no UTF-8 between bytes ${offset} and ${offset + bytes.length}`);
    }
    offset += bytes.length;
    // A mark may stand alone in its piece.
    let at = 0;
    while (isStart && text.startsWith(BYTE_ORDER_MARK, at)) {
      at++;
      if (++marks > 1) throw new UpdateError('BAD_ENCODING', 'two byte order marks');
    }
    if (at === text.length) continue;
    isStart = false;
    yield at === 0 ? text : text.slice(at);
  }
  try {
    decoder.decode();
  } catch {
    throw new UpdateError('CUT_OFF', `ends within a character, after ${offset} bytes`);
  }
}
