import type { SourceEntry } from '../model/source-entry.ts';
import { readBisCsv } from './bis-csv/read-bis-csv.ts';
import { readCslCsv } from './csl/read-csl-csv.ts';
import { readCslJson } from './csl/read-csl-json.ts';
import { readEcfrXml } from './ecfr/read-ecfr-xml.ts';
import type { EditionReader, ReadOptions, ReadSummary } from './edition-reader.ts';
import { readOfacCsv } from './ofac/read-ofac-csv.ts';
import { readOfacXml } from './ofac/read-ofac-xml.ts';
import type { FormatId } from './source.ts';

export type { ReadSummary } from './edition-reader.ts';

const READERS: Readonly<Record<FormatId, EditionReader>> = {
  'csl-csv': readCslCsv,
  'csl-json': readCslJson,
  'bis-csv': readBisCsv,
  'ecfr-xml': readEcfrXml,
  'ofac-xml': readOfacXml,
  'ofac-csv': readOfacCsv,
};

/**
 * Reads an edition of any form known here; see {@link EditionReader}.
 * @param chunks its bytes, unpacked (see `unpack`), in any division
 * @throws UpdateError
 */
export function readEdition(
  format: FormatId,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<readonly SourceEntry[], ReadSummary> {
  return READERS[format](chunks, options);
}
