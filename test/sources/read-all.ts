import type { SourceEntry } from '../../src/model/source-entry.ts';
import type { ReadSummary } from '../../src/sources/edition-reader.ts';

/** What one reading came to. */
export type Reading = ReadSummary & { entries: SourceEntry[] };

/** Bytes in chunks of these sizes, over and over; 0 makes an empty chunk. */
export async function* inChunks(bytes: Uint8Array, sizes: readonly number[] = [65_536]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Takes everything out of a reader. */
export async function readAll(reading: AsyncGenerator<readonly SourceEntry[], ReadSummary>): Promise<Reading> {
  const entries: SourceEntry[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { ...next.value, entries };
    entries.push(...next.value);
  }
}

export function bytesOf(text: string | Iterable<string>): Uint8Array {
  return new TextEncoder().encode(typeof text === 'string' ? text : [...text].join(''));
}
