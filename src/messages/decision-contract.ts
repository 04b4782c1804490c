import type { Decision, DecisionState, NewDecision, Reviewer } from '../model/decision.ts';

/** Calls of extension pages about a person's decisions on hits. */
export type DecisionCalls = {
  /**
   * Decides that what pages name is not this company; one on the same matter takes the place of the older. Refused where
   * no reason is given, the lists held have no such company, or the user's own data cannot be written to. A name of who
   * decides is kept in the settings first; null leaves these as they are.
   */
  decide: (given: NewDecision, reviewer: string | null) => Decision;
  /** Under which name decisions are kept. */
  reviewer: () => Reviewer;
  /** Takes a decision back; it stays on record. */
  'withdraw-decision': (id: string) => void;
  /** All of them, also those taken back: open again first, then the newest. */
  decisions: () => readonly DecisionState[];
};
