import type { Basis } from '../model/basis.ts';
import type { FrameMention } from '../model/mention.ts';
import type { Contradiction } from '../model/screening.ts';

/**
 * Claims of conformity that stand near a company a list names or reaches. A part number of its form counts as its
 * name does: what it hints at is just what the claim speaks of, and a look at the data sheet settles it. A relabel
 * brand does not, which sells other makers' goods too, nor a company with no more than a reported link.
 */
export function findContradictions(
  mentions: readonly FrameMention[],
  basisOf: (entity: string) => Basis,
): Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const { claims, names } of mentions) {
    for (const { claim, context } of claims ?? []) {
      for (const { entity, form } of names) {
        const basis = basisOf(entity);
        if (form === 'relabel' || (basis !== 'listed' && basis !== 'derived')) continue;
        found.set(JSON.stringify([claim, entity, context]), { claim, entity, context });
      }
    }
  }
  return [...found.values()];
}
