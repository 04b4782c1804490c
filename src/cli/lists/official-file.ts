import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Edition } from '../../model/edition.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { SourceEntry } from '../../model/source-entry.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { detectFormat } from '../../sources/detect-format.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { unpack } from '../../sources/unpack.ts';

/** An official file that was read to its end. */
export type OfficialFile = { edition: Edition; entries: readonly SourceEntry[] };

/** Far more than any of these files has. */
const MOST_BYTES = 400_000_000;
/** What a form is told by. */
const HEAD_BYTES = 4096;

type Look = { head: Uint8Array; all: AsyncGenerator<Uint8Array> };

/** The first bytes of a file, and all of it again. */
async function lookAt(chunks: AsyncGenerator<Uint8Array>): Promise<Look> {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* all() {
    yield* first;
    yield* chunks;
  }
  return { head: Buffer.concat(first), all: all() };
}

/** Days a file is read with: today, and the day it is of, where the caller knows. */
export type FileDays = { today: IsoDate; asOf: IsoDate | undefined };

/**
 * Reads an official file of any form the extension reads, packed or not, with the same readers. The day it states
 * itself goes before the caller's.
 * @throws UpdateError when it is none, or not whole
 */
export async function readOfficialFile(path: string, { today, asOf }: FileDays): Promise<OfficialFile> {
  const { head, all } = await lookAt(unpack(createReadStream(path), { mostBytes: MOST_BYTES }));
  const format = detectFormat(head, basename(path));
  if (format === null || format === 'table') throw new UpdateError('UNKNOWN_FORMAT', 'not one of the official files');
  const entries: SourceEntry[] = [];
  const reading = readEdition(format, all, { readOn: asOf ?? today });
  for (;;) {
    const { value, done } = await reading.next();
    if (!done) {
      entries.push(...value);
      continue;
    }
    return {
      entries,
      edition: {
        number: 1,
        source: format,
        state: 'current',
        provenance: {
          by: 'file',
          from: basename(path),
          readAt: `${today}T00:00:00Z`,
          bytes: 0,
          sha256: '',
          etag: null,
          lastModified: null,
        },
        lists: asOf === undefined ? value.lists : value.lists.map((list) => ({ ...list, isDateStated: true })),
        contentSha256: '',
        warnings: value.warnings,
      },
    };
  }
}
