import type { SourceEntry } from '../model/source-entry.ts';

/** Entries as a reader yields them or the store reads them, batch by batch. */
export type EntryBatches = AsyncIterable<readonly SourceEntry[]> | Iterable<readonly SourceEntry[]>;
