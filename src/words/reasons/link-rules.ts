import type { AffiliatesRuleState, LinkGround } from '../../model/ground.ts';
import { inUserLanguage, type Speaker } from './speaker.ts';

function ruleSentences(
  { authority, citation, suspendedUntil, isSuspended, isMajority }: AffiliatesRuleState,
  speaker: Speaker,
) {
  const { majority, unknownShare, suspended, wasSuspended } = speaker.reasons.affiliatesRule;
  const state = isSuspended ? suspended : wasSuspended;
  return `${isMajority ? majority : unknownShare} ${state(authority, citation, speaker.day(suspendedUntil))}`;
}

/** What rules on affiliates may mean for a linked company, each in its sentences; told, never concluded from. */
export function linkRules({ rules }: LinkGround, speaker: Speaker = inUserLanguage()): string[] {
  return rules.map((rule) => ruleSentences(rule, speaker));
}
