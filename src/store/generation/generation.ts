import type { PartyTables } from '../../model/party-tables.ts';
import type { Records } from '../../model/records.ts';

/** One making of the parties out of the bundled lists and the editions held; screenings read the current one. */
export type Generation = {
  /** Counts up, never used twice while the database lives. */
  number: number;
  /** `bundled`: of the rows that came with this version alone; `editions`: of editions of official sources too. */
  origin: 'bundled' | 'editions';
  /** SHA-256 of the bundled lists and their reader that it was made with, hex. */
  sha256: string;
  /** Everything it was made from, in any form that is equal only for the same: an unfinished writing of it goes on. */
  madeFrom: string;
  /** Numbers of the editions it was made of, rising. */
  editions: readonly number[];
  /** When it was made, ISO 8601. */
  importedAt: string;
  counts: { parties: number; listings: number; names: number; blocks: number };
  /** {@link BOOK_FORMAT} of its book. */
  format: number;
  /** Checksum of its book; 0 until that is written. */
  check: number;
};

/** Everything of a generation that is read whole: all but the parties. */
export type Book = Omit<Records, 'entities' | 'listings'> & {
  /** How many entries were joined to parties of other lists. */
  joins: number;
  blocks: {
    /** Id of the first party of each block. */
    firstIds: readonly string[];
    /** Checksum of each block. */
    checks: readonly number[];
  };
  tables: PartyTables;
};

/** The names of a generation compiled for finding; may be missing or outdated at any time, and is then made anew. */
export type StoredIndex = {
  /** What it was compiled by: an index under another key is of no use. */
  key: string;
  bytes: ArrayBuffer;
  check: number;
};

/** Raised when the form of a book changes, its tables among it: one of another form is of no use. */
export const BOOK_FORMAT = 1;

/** How many parties stand in one block. */
export const PARTIES_A_BLOCK = 64;

/** The blocks of a generation. */
export const blocksOf = (generation: number): IDBKeyRange => IDBKeyRange.bound([generation], [generation, []]);

/** What is stored is not what was written: rows are missing or altered. */
export class DamagedGeneration extends Error {
  readonly generation: number;

  constructor(generation: number, what: string) {
    super(what);
    this.name = 'DamagedGeneration';
    this.generation = generation;
  }
}
