import type { Contradiction, Hit } from '../../model/screening.ts';
import { nameOfEntity } from './name-of-entity.ts';

/** A claim of the page near one company, with the places where it stands. */
export type ClaimToCheck = {
  claim: string;
  /** The company as it is shown. */
  company: string;
  /** What the claim stands near: the name, or only a part number. */
  near: 'name' | 'partNumber';
  contexts: readonly string[];
};

/** Puts the same claim near the same company together, however it is written, in the order of the page. */
export function claimsToCheck(contradictions: readonly Contradiction[], hits: readonly Hit[]): ClaimToCheck[] {
  const groups = new Map<string, ClaimToCheck & { contexts: string[] }>();
  for (const { claim, entity, context } of contradictions) {
    const key = JSON.stringify([claim.toLowerCase().replaceAll('-', ' '), entity]);
    // Where only part numbers suggest the company, no name of it stands anywhere on the page.
    const isHint = hits.find((hit) => hit.entity === entity)?.basis === 'hint';
    const group = groups.get(key) ?? {
      claim,
      company: nameOfEntity(entity, hits),
      near: isHint ? 'partNumber' : 'name',
      contexts: [],
    };
    groups.set(key, group);
    group.contexts.push(context);
  }
  return [...groups.values()];
}
