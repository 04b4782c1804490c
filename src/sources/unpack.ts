import { gunzip } from '../formats/gunzip.ts';
import { UpdateError } from '../model/update-failure.ts';
import { unzip } from './unzip.ts';

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The chunks again, the first with four bytes or more where there are so many; refuses what is too large. */
async function* capped(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let head: Uint8Array[] | null = [];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new UpdateError('TOO_LARGE', `more than ${mostBytes} bytes`);
    if (head === null) yield chunk;
    else {
      head.push(chunk);
      if (bytes >= 4) {
        yield joined(head);
        head = null;
      }
    }
  }
  if (head !== null && bytes > 0) yield joined(head);
}

/**
 * The bytes of a file as its reader wants them: unpacked where it is gzip, or zip with one file that can be a list; as they
 * are otherwise. Neither the packed nor the unpacked bytes may be more than `mostBytes` (a zip is held in memory while it is
 * packed, nothing else is). What is cut, damaged, added to or wrongly summed is refused; the last chunks of it may have
 * been given out by then.
 * @throws UpdateError CUT_OFF, BAD_ENCODING, TOO_LARGE, UNKNOWN_FORMAT
 */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  { mostBytes }: { mostBytes: number },
): AsyncGenerator<Uint8Array> {
  const source = capped(chunks, mostBytes);
  const { value: head, done } = await source.next();
  if (done) return;
  const all = (async function* () {
    yield head;
    yield* source;
  })();
  if (isGzip(head)) yield* gunzip(all, mostBytes);
  else if (isZip(head)) {
    const parts: Uint8Array[] = [];
    for await (const part of all) parts.push(part);
    yield* unzip(joined(parts), mostBytes);
  } else yield* all;
}
