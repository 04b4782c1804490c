import type { Basis } from '../../model/basis.ts';
import type { Decision, LeftOut } from '../../model/decision.ts';
import { isHintForm } from '../../model/entity-name.ts';
import { isAbout } from '../../model/is-about.ts';
import type { FrameMention, NameRef } from '../../model/mention.ts';
import type { Judge } from '../judge-text.ts';

type Told = Pick<FrameMention, 'text' | 'context' | 'names'>;

/** What is not shown on a page, by what the user has decided and set. */
export type LeaveOutRules = {
  basesOff: readonly Basis[];
  /** Decisions in force that hold on the page's site. */
  decisions: readonly Decision[];
  /** The ground on which a name is shown; null where it rests on lists alone that are switched off. */
  groundOf: (name: Pick<NameRef, 'entity' | 'form'>) => Basis | null;
};

/**
 * Says on which ground a name is shown where some lists are switched off: `shown` knows the bases without these. A
 * company with nothing left but that the lists once named it has none; a reported link, or even a hint of one, is one.
 */
export function groundWithout(
  { basisOf, linkedTo }: Pick<Judge, 'basisOf' | 'linkedTo'>,
  shown: Judge['basisOf'],
): LeaveOutRules['groundOf'] {
  return ({ entity, form }) => {
    if (isHintForm(form)) return 'hint';
    const basis = shown.get(entity) ?? 'hint';
    if (basis !== 'hint' || linkedTo.has(entity)) return basis;
    return (basisOf.get(entity) ?? 'hint') === 'hint' ? 'hint' : null;
  };
}

/** Whether a decision is about one of the names of a mention. */
export function isOnMention({ entity, text }: Pick<Decision, 'entity' | 'text'>, mention: Told): boolean {
  return mention.names.some((name) => name.entity === entity) && (text === null || isAbout(text, mention));
}

/** Why one name of a mention is not shown; null where it is. A person's decision is told before a setting. */
export function whyLeftOut(
  name: Pick<NameRef, 'entity' | 'form'>,
  mention: Omit<Told, 'names'>,
  { basesOff, decisions, groundOf }: LeaveOutRules,
): Pick<LeftOut, 'why' | 'decision'> | null {
  const decision = decisions.find(
    ({ entity, text }) => entity === name.entity && (text === null || isAbout(text, mention)),
  );
  if (decision) return { why: 'decision', decision };
  const ground = groundOf(name);
  if (ground === null) return { why: 'list-off' };
  return basesOff.includes(ground) ? { why: 'basis-off' } : null;
}
