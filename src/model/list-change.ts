import type { Citation } from './citation.ts';
import type { IsoDate } from './iso-date.ts';

/** A field of an entry that two editions have differently. */
export type FieldChange = {
  field: 'names' | 'country' | 'addresses' | 'effective' | 'published' | 'until' | 'restriction' | 'citations' | 'type';
  before: string;
  after: string;
};

/** One difference between two editions of a list. */
export type ListChange = {
  list: string;
  /** The entry's key within its list. */
  key: string;
  kind: 'added' | 'removed' | 'changed';
  /** The entry's own name, in the later edition that has it. */
  name: string;
  /** Every name of the entry, so that a change can be searched for. */
  names: readonly string[];
  /** Citations of the entry, in the later edition that has it. */
  citations: readonly Citation[];
  /** For `changed`: what. */
  fields: readonly FieldChange[];
  /** First day in force, and of publication, as the entry says. */
  effective: IsoDate | null;
  published: IsoDate | null;
  /** Dates of the editions compared: not in the one and in the other. */
  fromAsOf: IsoDate;
  toAsOf: IsoDate;
  /** Number of the later edition; 0 for the bundled lists. */
  edition: number;
};
