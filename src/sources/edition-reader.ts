import type { EditionList } from '../model/edition.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import type { SourceWarning } from '../model/source-warning.ts';

/** What is known of an edition once its last byte was read. */
export type ReadSummary = {
  /** The lists met, in the order in which they were met. */
  lists: readonly EditionList[];
  warnings: readonly SourceWarning[];
};

export type ReadOptions = {
  /** The day it is read: lists whose publication states no date of its own are as of this day. */
  readOn: IsoDate;
};

/**
 * Reads one edition of one form: bytes in, entries out, in batches as they are understood, and the summary at the end.
 * Memory stays bounded whatever the length. Throws {@link UpdateError} and nothing else; what it yielded before that is
 * worth nothing.
 */
export type EditionReader = (
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
) => AsyncGenerator<readonly SourceEntry[], ReadSummary>;
