import type { SourceEntry } from '../../src/model/source-entry.ts';
import { type FailureCode, UpdateError } from '../../src/model/update-failure.ts';
import type { EditionReader, ReadSummary } from '../../src/sources/edition-reader.ts';

/** The day on which tests read. */
export const READ_ON = '2026-11-23';

/** Bytes as a stream, in chunks of the given size. */
export async function* inChunks(bytes: Uint8Array | string, size = 65_536): AsyncGenerator<Uint8Array> {
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

/** Every byte of a stream. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

/** Every entry of an edition, and its summary. */
export async function readAll(
  read: EditionReader,
  chunks: AsyncIterable<Uint8Array>,
): Promise<ReadSummary & { entries: SourceEntry[] }> {
  const entries: SourceEntry[] = [];
  const reading = read(chunks, { readOn: READ_ON });
  for (;;) {
    const { value, done } = await reading.next();
    if (done) return { ...value, entries };
    entries.push(...value);
  }
}

/** The code with which something is refused; throws on what is not refused, or refused by another error. */
export async function refusal(work: () => Promise<unknown>): Promise<FailureCode> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UpdateError) return error.code;
    throw error;
  }
  throw new Error('not refused');
}
