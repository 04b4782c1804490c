import type { DecisionState, KeptDecision } from '../../model/decision.ts';
import { stateOf } from '../../screening/decisions/decision-states.ts';
import { entityRecord } from '../../screening/decisions/entity-record.ts';
import { type Lists, today } from '../lists.ts';

/** The last answer: it holds for the same decisions, lists and day. */
let last: { kept: readonly KeptDecision[]; lists: Lists; day: string; states: Promise<DecisionState[]> } | undefined;

async function statesOf(kept: readonly KeptDecision[], lists: Lists, day: string): Promise<DecisionState[]> {
  const standing = kept.filter(({ withdrawnAt }) => withdrawnAt === null);
  const records = await lists.recordsFor(new Set(standing.map(({ entity }) => entity)));
  return kept.map((one) => stateOf(one, one.withdrawnAt === null ? entityRecord(records, one.entity, day) : null));
}

/** The decisions given, each with whether it holds by the lists given. */
export async function decisionStates(lists: Lists, kept: readonly KeptDecision[]): Promise<readonly DecisionState[]> {
  if (kept.length === 0) return [];
  const day = today();
  if (last?.kept !== kept || last.lists !== lists || last.day !== day) {
    const states = statesOf(kept, lists, day);
    last = { kept, lists, day, states };
    states.catch(() => {
      if (last?.states === states) last = undefined;
    });
  }
  return last.states;
}
