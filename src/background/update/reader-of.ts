import { UpdateError } from '../../model/update-failure.ts';
import type { EditionReader } from '../../sources/edition-reader.ts';
import { readEdition } from '../../sources/read-edition.ts';
import { FORMATS, type FormatId, type Source } from '../../sources/source.ts';
import { unpack } from '../../sources/unpack.ts';
import type { Job } from '../../store/editions/job.ts';
import { MOST_IMPORT_BYTES } from './most-import-bytes.ts';
import { ownListReader } from './own-list.ts';

function officialReader(format: FormatId, mostBytes: number): EditionReader {
  return (chunks, options) => readEdition(format, unpack(chunks, { mostBytes }), options);
}

/** The reader of what a job has in the spool. Throws an UpdateError where there is none. */
export function readerOf(task: Job['task'], sources: readonly Source[]): EditionReader {
  if (task.kind === 'own') return ownListReader(task);
  if (task.kind === 'download') {
    const source = sources.find(({ id }) => id === task.source);
    if (source) return officialReader(source.format, source.mostBytes);
  }
  if (task.kind === 'file') {
    const format = FORMATS.find((one) => one === task.format);
    if (format) return officialReader(format, MOST_IMPORT_BYTES);
  }
  throw new UpdateError('UNKNOWN_FORMAT', 'no reader');
}
