import type { EntityRecord, RecordChange } from '../../model/decision.ts';
import { entityRecord } from '../../screening/decisions/entity-record.ts';
import { statusChanges } from '../../screening/watch/compare-named.ts';
import { type Lists, today } from '../lists.ts';

/** Companies that are read together. */
const AT_ONCE = 20;

/** What is on record of companies by the lists given, read when first asked for. */
export class CompanyRecords {
  readonly #lists: Lists;
  readonly #known = new Map<string, EntityRecord | null>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The records of some, by id; null for a company that the lists do not have. */
  async of(ids: Iterable<string>): Promise<ReadonlyMap<string, EntityRecord | null>> {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const some = missing.slice(from, from + AT_ONCE);
      const records = await this.#lists.recordsFor(some);
      for (const id of some) this.#known.set(id, entityRecord(records, id, today()));
    }
    return this.#known;
  }

  /** What the lists say otherwise of companies than they did, by id; those of which they say the same are left out. */
  async changesSince(before: Readonly<Record<string, EntityRecord>>): Promise<Map<string, readonly RecordChange[]>> {
    const now = await this.of(Object.keys(before));
    const changes = Object.entries(before).map(([id, record]): [string, readonly RecordChange[]] => [
      id,
      statusChanges(record, now.get(id) ?? null),
    ]);
    return new Map(changes.filter(([, some]) => some.length > 0));
  }
}
