import type { Basis } from './basis.ts';

/** What each basis is called in the interface. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  listed: 'Named on a list',
  derived: 'Reached by a list’s wording, not named',
  affiliated: 'Reported link',
  hint: 'Only a hint',
};
