import { browser } from '../../messages/browser.ts';
import type { Handlers } from '../../messages/call.ts';
import type { DecisionCalls } from '../../messages/decision-contract.ts';
import type { Decision, KeptDecision, NewDecision } from '../../model/decision.ts';
import { isSameMatter } from '../../model/decision-scope.ts';
import { entityRecord, recordHash } from '../../screening/decisions/entity-record.ts';
import { changeSettings, readSettings } from '../../settings/settings.ts';
import { screenAgain } from '../generation/screen-again.ts';
import { getLists, type Lists, today, withLists } from '../lists.ts';
import { checkDecisionId, checkNewDecision, checkReviewer } from './check-decision.ts';
import { decisionStates } from './decision-states.ts';
import { changeDecisions, keptDecisions } from './kept-decisions.ts';

async function madeBy(lists: Lists, given: NewDecision): Promise<KeptDecision> {
  const day = today();
  const record = entityRecord(await lists.recordsFor([given.entity]), given.entity, day);
  if (!record) throw new Error('the lists held have no such company');
  const { reviewer } = await readSettings();
  return {
    ...given,
    id: crypto.randomUUID(),
    name: record.name,
    verdict: 'different',
    by: reviewer.trim(),
    at: new Date().toISOString(),
    recordSha256: recordHash(record),
    version: browser.runtime.getManifest().version,
    lists: lists
      .editionsOn(day)
      .filter(({ entries }) => entries > 0)
      .map(({ id, asOf, entries }) => ({ id, asOf, entries })),
    record,
    withdrawnAt: null,
  };
}

/** Has the open pages that name a company follow what was decided on it. */
const follow = (entity: string) => void screenAgain(entity).catch(() => undefined);

async function decide(given: NewDecision, reviewer: string | null): Promise<Decision> {
  if (reviewer !== null) await changeSettings(() => ({ reviewer }));
  const made = await withLists((lists) => madeBy(lists, given));
  await changeDecisions((all) => [
    ...all
      .filter((one) => one.withdrawnAt === null && isSameMatter(one, made))
      .map((one) => ({ ...one, withdrawnAt: made.at })),
    made,
  ]);
  follow(made.entity);
  const { record: _record, withdrawnAt: _withdrawnAt, ...decision } = made;
  return decision;
}

async function withdraw(id: string): Promise<void> {
  const [taken] = await changeDecisions((all) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error('there is no such decision');
    return found.withdrawnAt === null ? [{ ...found, withdrawnAt: new Date().toISOString() }] : [];
  });
  if (taken) follow(taken.entity);
}

const ORDER = ['reopened', 'in-force', 'withdrawn'] as const;

/** Answers what pages ask of decisions. */
export const decisionCalls: Handlers<DecisionCalls, null> = {
  decide: (_from, given, reviewer) => decide(checkNewDecision(given), checkReviewer(reviewer)),
  reviewer: async () => {
    const { reviewer: name } = await readSettings();
    // Whoever left it empty once is not asked again.
    return { name, isToBeAsked: name === '' && (await keptDecisions()).length === 0 };
  },
  'withdraw-decision': (_from, id) => withdraw(checkDecisionId(id)),
  decisions: async () =>
    [...(await decisionStates(await getLists(), await keptDecisions()))].sort(
      (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.at < b.at ? 1 : -1),
    ),
};
