import type { EntityRecord, RecordChange } from './decision.ts';
import type { ListEdition } from './screening.ts';

/** How a company comes out differently: the lists bring it, do not have it any more, or say something else of it. */
export type WatchKind = 'new' | 'gone' | 'changed';

/** A company that comes out differently, with what is on record of it now; of one that is gone, what was. */
export type WatchCompany = {
  entity: string;
  kind: WatchKind;
  record: EntityRecord;
  /** For `changed`: what. */
  changes: readonly RecordChange[];
};

/** Something saved, and where it is found. */
export type WatchedThing =
  | { what: 'page'; session: string; id: string; title: string; address: string }
  | { what: 'row'; job: string; jobName: string; row: number; name: string }
  | { what: 'decision'; id: string; name: string };

/** Something saved that would come out differently now, and by which companies. */
export type WatchItem = WatchedThing & { companies: readonly { entity: string; kind: WatchKind }[] };

/** What one change of the lists brings for what is saved. */
export type WatchReport = {
  id: string;
  /** When it was looked through; ISO 8601 with time zone. */
  at: string;
  /** The lists held before and since, those that hold entries. */
  before: readonly ListEdition[];
  after: readonly ListEdition[];
  /** Every company that an item speaks of. */
  companies: readonly WatchCompany[];
  items: readonly WatchItem[];
  /** Items beyond those kept. */
  more: number;
  isSeen: boolean;
};

/** Key in local storage of how many things come out differently and were not seen yet. */
export const WATCH_UNSEEN = 'watch-unseen';
