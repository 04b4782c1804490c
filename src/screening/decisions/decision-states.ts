import type { Decision, DecisionState, EntityRecord, KeptDecision } from '../../model/decision.ts';
import { compareRecords } from './compare-records.ts';
import { recordHash } from './entity-record.ts';

/** A decision as it is told: without the record it rests on. */
function told({ record: _record, withdrawnAt: _withdrawnAt, ...decision }: KeptDecision): Decision {
  return decision;
}

/** Whether a decision holds, by the record of today; null where the lists held have no such party. */
export function stateOf(kept: KeptDecision, now: EntityRecord | null): DecisionState {
  if (kept.withdrawnAt !== null) return { ...told(kept), state: 'withdrawn', withdrawnAt: kept.withdrawnAt };
  if (now !== null && recordHash(now) === kept.recordSha256) return { ...told(kept), state: 'in-force' };
  return { ...told(kept), state: 'reopened', changes: compareRecords(kept.record, now) };
}
