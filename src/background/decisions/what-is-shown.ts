import type { ReopenedDecision } from '../../messages/contract.ts';
import { holdsOn, hostOfPage } from '../../model/decision-scope.ts';
import { groundWithout, type LeaveOutRules } from '../../screening/leave-out/why-left-out.ts';
import { readSettings } from '../../settings/settings.ts';
import type { Lists } from '../lists.ts';
import { decisionStates } from './decision-states.ts';
import { keptDecisions } from './kept-decisions.ts';

/** What is shown on a site: the rules, what they rest on, and what was decided on older records. */
export type WhatIsShown = {
  rules: LeaveOutRules;
  listsOff: readonly string[];
  reopened: readonly ReopenedDecision[];
};

/** What is shown of a page, by its address (of a document its address or the file's name). */
export async function whatIsShown(lists: Lists, address: string): Promise<WhatIsShown> {
  // Decisions that cannot be read leave nothing out: more is shown then, never less.
  const kept = keptDecisions().catch(() => []);
  const [{ listsOff, basesOff }, states] = await Promise.all([readSettings(), decisionStates(lists, await kept)]);
  const site = hostOfPage(address);
  const here = states.filter((one) => holdsOn(one, site));
  const shown = listsOff.length > 0 ? lists.basesWithout(listsOff) : lists.judge.basisOf;
  return {
    rules: {
      basesOff,
      decisions: here.filter(({ state }) => state === 'in-force'),
      groundOf: groundWithout(lists.judge, shown),
    },
    listsOff,
    reopened: here.filter((one): one is ReopenedDecision => one.state === 'reopened'),
  };
}
