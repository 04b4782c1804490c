import { Gunzip } from 'fflate';
import { UpdateError } from '../model/update-failure.ts';
import { CheckedInflate } from './inflate.ts';

/** CRC-32 and length, behind the deflated bytes. */
const TRAILER = 8;

/**
 * Unpacks a gzip file of one member. fflate checks neither sum nor length, and takes a file without its trailer for whole:
 * both are checked here against the last eight bytes of the file, so that anything missing or added there tells too.
 * @throws UpdateError
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array> {
  let members = 1;
  const inflate = new CheckedInflate(mostBytes, (take) => {
    const stream = new Gunzip(take);
    stream.onmember = () => members++;
    return stream;
  });
  let tail = new Uint8Array(0);
  for await (const chunk of chunks) {
    const both = new Uint8Array(tail.length + Math.min(chunk.length, TRAILER));
    both.set(tail);
    both.set(chunk.subarray(-TRAILER), tail.length);
    tail = both.slice(-TRAILER);
    yield* inflate.push(chunk, false);
  }
  yield* inflate.push(new Uint8Array(0), true);
  if (members > 1) throw new UpdateError('BAD_ENCODING', 'several packed files in one');
  const trailer = new DataView(tail.buffer);
  const { bytes, crc } = inflate.inflated;
  if (
    tail.length < TRAILER ||
    trailer.getUint32(0, true) !== crc.value ||
    trailer.getUint32(4, true) !== bytes % 2 ** 32
  ) {
    throw new UpdateError('BAD_ENCODING', 'the packed file’s sum or length does not fit: it is cut off or damaged');
  }
}
