import type { DataChoice, DataHead, DataPreview } from '../model/data-file.ts';
import type { SourceEntry } from '../model/source-entry.ts';

/** Calls of the options page about the user's own data as a whole. */
export type DataCalls = {
  /** Whether the organisation lets it be exported. */
  'may-export': () => boolean;
  /** Everything but the entries of own lists. */
  'export-data': () => DataHead;
  /** A block of the entries of an own list; empty behind the last one. */
  'export-entries': (list: string, block: number) => readonly SourceEntry[];
  /** What taking a file over would do; refused with a sentence where it does not make sense. */
  'look-at-data': (head: unknown) => DataPreview;
  /** Entries of an own list to be taken over, at most 200, block by block from 0; kept aside until `import-data`. */
  'import-entries': (list: string, block: number, entries: unknown) => void;
  /** Takes a file over, its entries being here; all of each part or nothing of it. */
  'import-data': (head: unknown, choice: DataChoice) => void;
  /** Forgets the settings, or everything of the user's own. */
  'reset-data': (what: 'settings' | 'everything') => void;
};
