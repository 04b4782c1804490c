import type { NewDecision } from '../../model/decision.ts';
import { isAbout } from '../../model/is-about.ts';
import type { Hit } from '../../model/screening.ts';

/** What stands in the form. */
export type Draft = {
  reason: string;
  isEverywhere: boolean;
  isForWords: boolean;
  words: string;
  by: string;
};

/** A field that cannot be taken as it is. */
export type Fault = 'reason' | 'words';

/**
 * The form as it opens: for the site alone and whatever text; where there is no site, for the words of the page, so that
 * nobody leaves a company out everywhere and under all its names without saying so.
 */
export function draftFor({ matches }: Pick<Hit, 'matches'>, site: string | null, reason: string): Draft {
  const isEverywhere = site === null;
  return { reason, isEverywhere, isForWords: isEverywhere, words: matches[0]?.text ?? '', by: '' };
}

/** What is wrong with a form, in the order of its fields. */
export function faultsOf({ reason, isForWords, words }: Draft, { matches }: Pick<Hit, 'matches'>): Fault[] {
  const isFound = () => words.trim() !== '' && matches.some((mention) => isAbout(words, mention));
  return [
    ...(reason.trim() === '' ? ['reason' as const] : []),
    ...(isForWords && !isFound() ? ['words' as const] : []),
  ];
}

/** What a form without faults decides. */
export function whatIsDecided(draft: Draft, { entity }: Pick<Hit, 'entity'>, site: string | null): NewDecision {
  return {
    entity,
    scope: draft.isEverywhere || site === null ? 'everywhere' : { site },
    text: draft.isForWords ? draft.words.trim() : null,
    reason: draft.reason.trim(),
  };
}
