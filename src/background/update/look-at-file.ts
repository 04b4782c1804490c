import type { FileLook } from '../../messages/lists-contract.ts';
import { UpdateError } from '../../model/update-failure.ts';
import { detectFormat } from '../../sources/detect-format.ts';
import type { FormatId, Source } from '../../sources/source.ts';
import { unpack } from '../../sources/unpack.ts';
import { MOST_IMPORT_BYTES } from './most-import-bytes.ts';
import { lookAtOwnTable } from './own-list.ts';

/** Enough of a file to tell what it is. */
const HEAD_BYTES = 64 * 1024;

/** What formats are called where no source of the registry has them. */
const FORMAT_NAMES: Readonly<Partial<Record<FormatId, string>>> = {
  'bis-csv': 'Entity List (BIS’s own CSV)',
  'ofac-csv': 'OFAC list (CSV)',
  'ecfr-xml': 'Supplement to 15 CFR Part 744 (eCFR XML)',
  'ofac-xml': 'OFAC list (XML)',
};

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let used = 0;
  for await (const chunk of chunks) {
    const taken = chunk.subarray(0, HEAD_BYTES - used);
    head.set(taken, used);
    used += taken.length;
    if (used === HEAD_BYTES) break;
  }
  return head.subarray(0, used);
}

/** What a file is by its beginning; whether it is whole and sound shows only when it is read. */
export async function lookAtFile(
  parts: () => AsyncIterable<Uint8Array>,
  name: string,
  sources: readonly Source[],
): Promise<FileLook> {
  try {
    const unpacked = () => unpack(parts(), { mostBytes: MOST_IMPORT_BYTES });
    const head = await headOf(unpacked());
    // A table in UTF-16 looks like no text; whoever looks at tables knows it.
    const format = detectFormat(head, name) ?? (/\.(?:csv|tsv|txt)$/i.test(name) ? 'table' : null);
    if (format === null) return { kind: 'refused', failure: { code: 'UNKNOWN_FORMAT', detail: name.slice(0, 200) } };
    if (format === 'table') return { kind: 'table', table: lookAtOwnTable(head) };
    const carrying = sources.filter((source) => source.format === format);
    const formatName = FORMAT_NAMES[format] ?? carrying[0]?.name ?? format;
    const lists = [...new Set(carrying.flatMap((source) => source.lists))];
    return { kind: 'official', format, formatName, lists };
  } catch (error) {
    if (error instanceof UpdateError) return { kind: 'refused', failure: error.failure };
    throw error;
  }
}
