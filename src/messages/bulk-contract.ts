import type { BulkFilter, BulkJob, BulkQuery, BulkRow, Verdict } from '../model/bulk.ts';

/** A decision on a row as a page gives it. */
export type NewBulkDecision = { verdict: Verdict; entity: string | null; reason: string };

/** Calls of the desk about tables of names. */
export type BulkCalls = {
  /** All tables, the newest first. */
  'bulk-jobs': () => readonly BulkJob[];
  /** One table; null where it is gone. */
  'bulk-job': (id: string) => BulkJob | null;
  /** Begins a table and answers its id; its rows come then. */
  'begin-bulk': (name: string) => string;
  /** The next rows, at most 1,000. */
  'add-bulk-rows': (id: string, rows: readonly BulkQuery[]) => void;
  /** Has a table looked up: after its last row, or again after it was halted. */
  'start-bulk': (id: string) => void;
  /** Halts it; what was looked up stays. */
  'stop-bulk': (id: string) => void;
  /** Forgets it with its rows and decisions. */
  'drop-bulk': (id: string) => void;
  /** Rows from a number on, at most 500. */
  'bulk-rows': (id: string, from: number, count: number) => readonly BulkRow[];
  /** What has become of each row, one character each: BULK_MARKS of src/model/bulk.ts. */
  'bulk-marks': (id: string) => string;
  /** Decides a row, or takes that back with null; the user is at the row `at` then. */
  'decide-bulk-row': (id: string, row: number, decision: NewBulkDecision | null, at: number) => BulkRow;
  /** Keeps the row that the user is at, and which rows are shown. */
  'keep-bulk-place': (id: string, row: number, filter: BulkFilter) => void;
};
