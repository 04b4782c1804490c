import type { Role } from '../../model/role.ts';

/** A role and the page's own words that give it. */
export type RoleFound = { role: Role; reason: string };

/**
 * How words around a name give it a role. Phrases are folded words; `*` ends a stem. With both `before` and
 * `after`, a phrase of each must be there.
 */
export type RoleRule = {
  role: Role;
  /** Phrases before the name. */
  before?: readonly string[];
  /** Phrases after the name. */
  after?: readonly string[];
  /**
   * How near: `label`, next to it with a colon or dash between; `next` to it; `near`, a few words off; `list`, also
   * in an enumeration that the phrase begins; `clause`, anywhere in the clause.
   */
  reach: 'label' | 'next' | 'near' | 'list' | 'clause';
  /** What a denied phrase means: another role, or none; left out, the same ("not compatible with" is about compatibility). */
  denied?: Role | 'none';
  /** The phrase says this only where it is denied: "does not use". */
  isOnlyDenied?: true;
  /** Words beyond the phrase, seen from the name, that take its meaning away: "price | for … cameras". */
  unless?: readonly string[];
  /** Believed last: the words say it in passing ("camera maker X said in a statement" is news). */
  isAside?: true;
  /** Which class of text the rule covers, and why it may be believed. */
  reason: string;
};
