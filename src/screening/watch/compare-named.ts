import type { EntityRecord, RecordChange } from '../../model/decision.ts';
import type { WatchItem } from '../../model/watch.ts';
import { compareRecords } from '../decisions/compare-records.ts';

type Companies = WatchItem['companies'];

/**
 * What the lists say of a company now that they did not say before: listings and links alone, for another spelling or
 * address is no other answer. A company that is gone has no changes.
 */
export function statusChanges(before: EntityRecord, now: EntityRecord | null): RecordChange[] {
  if (now === null) return [];
  return compareRecords(before, now).filter(({ what }) => what.startsWith('listing-') || what.startsWith('link-'));
}

/** How the companies named in one saved thing come out differently: new ones first, then those gone, then changed. */
export function compareNamed(
  before: readonly string[],
  now: readonly string[],
  isChanged: (entity: string) => boolean,
): Companies {
  const [old, fresh] = [new Set(before), new Set(now)];
  return [
    ...now.filter((entity) => !old.has(entity)).map((entity) => ({ entity, kind: 'new' as const })),
    ...before.filter((entity) => !fresh.has(entity)).map((entity) => ({ entity, kind: 'gone' as const })),
    ...now
      .filter((entity) => old.has(entity) && isChanged(entity))
      .map((entity) => ({ entity, kind: 'changed' as const })),
  ];
}
