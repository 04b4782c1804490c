import { legalFormAtEnd, legalFormAtStart } from '../../match/forms/legal-forms.ts';
import { tokenise } from '../../match/tokens.ts';
import { weaknessOf } from '../../match/weak-names.ts';
import type { EntityName } from '../../model/entity-name.ts';

/** A name as names are compared: folded like the texts of pages, its legal form kept. What folds to nothing stands as it is. */
export function foldedName(text: string): string {
  return tokenise(text).keys.join(' ') || text;
}

/** Kinds of name that are a party's own or as good as it; brands, domains and weak aliases name no party for certain. */
const FULL: ReadonlySet<EntityName['kind']> = new Set(['primary', 'alias', 'former', 'translated']);

/** Whether a name may tell who a party is, together with something else. */
export function isFullName({ kind }: EntityName): boolean {
  return FULL.has(kind);
}

/**
 * Whether a name is a company's registered one, and its own: it has a legal form, and what is left is neither a
 * single word nor words that any company could be called by ("General Trading LLC").
 */
export function isLegalName(text: string): boolean {
  const { keys } = tokenise(text);
  const core = keys.slice(legalFormAtStart(keys), keys.length - legalFormAtEnd(keys));
  return core.length >= 2 && core.length < keys.length && weaknessOf(core) === null;
}

/** Whether a name stands for its bearer even without a legal form: it is no ordinary word, phrase or initials. */
export function isTellingName(text: string): boolean {
  const { keys } = tokenise(text);
  return weaknessOf(keys.slice(legalFormAtStart(keys), keys.length - legalFormAtEnd(keys))) === null;
}
