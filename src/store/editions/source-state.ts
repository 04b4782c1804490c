import type { SourceState } from '../lists-database.ts';

/** A source that was never read. */
export const NEVER_READ: SourceState = {
  last: null,
  goodAt: null,
  failures: 0,
  notBefore: null,
  askedAt: [],
  heldOn: [],
};
