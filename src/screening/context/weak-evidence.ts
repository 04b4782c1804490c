import { legalFormAfter, legalFormBefore } from '../../match/forms/legal-form-beside.ts';
import { legalFormAtEnd, legalFormAtStart } from '../../match/forms/legal-forms.ts';
import type { MatcherName, NameMatch } from '../../match/name-to-find.ts';
import { tokenise } from '../../match/tokens.ts';
import { type Weakness, weaknessOf } from '../../match/weak-names.ts';
import type { Accepted } from './accepted.ts';
import { besideAfter, besideBefore } from './around.ts';
import { type ContextKind, contextAround, isCalledCompany } from './company-context.ts';
import { HALF_ORDINARY_CHINESE, NOT_A_COMPANY_AFTER, ORDINARY_CHINESE, WORDY_FORMS } from './ordinary-phrases.ts';
import { hasOwnCase } from './own-case.ts';

/** Phrases of so many words are told from others by their length: their own case is enough. */
const LONG_PHRASE = 3;
/** Signs that bind a word to an address, a hashtag, a handle or an identifier. */
const BOUND_BEFORE = /[@#\\_~=]$|[\p{L}\p{N}]\.$|[\p{Ll}\p{N}]-$/u;
const BOUND_AFTER = /^(?:[@\\_=]|\.[\p{L}\p{N}]|-[\p{Ll}\p{N}])/u;
/** The run of signs before a word that makes it part of a path or an address: "/opt/", "shop.example/". */
const PATH_BEFORE = /(?:^|\s)(?:\.{0,2}\/|\S*(?:\/\/|\.[a-z]{2,}\/))\S*$/;
const LONGEST_PATH = 60;

/** Whether a word stands inside an address, a path, a hashtag or a longer compound. */
function isBound(text: string, { start, end }: NameMatch): boolean {
  if (BOUND_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || BOUND_AFTER.test(text.slice(end, end + 2)))
    return true;
  return text[start - 1] === '/' && PATH_BEFORE.test(text.slice(Math.max(0, start - LONGEST_PATH), start));
}

/** A legal form at the place, inside the span or beside it; `''` for none. */
function legalFormAt(text: string, { start, end }: NameMatch, keys: readonly string[]): string {
  const last = legalFormAfter(text, end);
  if (last > end) return text.slice(end, last);
  const first = legalFormBefore(text, start);
  if (first < start) return text.slice(first, start);
  const count = legalFormAtEnd(keys);
  return count > 0 ? keys.slice(-count).join(' ') : '';
}

/** A form that no ordinary phrase holds: "Ltd", not "company", nor the letters of "E.g.". */
function isPlainForm(form: string): boolean {
  return form !== '' && tokenise(form).keys.some((key) => key.length > 1 && !WORDY_FORMS.has(key));
}

/** The weakness of a name; `kept` for one looked after by hand that is no ordinary word, `half` for a Chinese one that is. */
type Sort = Weakness | 'kept' | 'half';

/** Which kinds of context make a company of a name of each weakness; every list is a set that must all be there. */
const ENOUGH: Readonly<Record<Sort, readonly (readonly ContextKind[])[]>> = {
  word: [],
  person: [],
  letters: [['trade'], ['law', 'company'], ['company', 'home'], ['law', 'home']],
  phrase: [['company'], ['trade'], ['law']],
  characters: [['company'], ['trade'], ['law']],
  kept: [['company'], ['trade'], ['law']],
  half: [['trade'], ['law']],
};

/** How a weak name is weak: one that is looked after by hand and is no ordinary word is less so. */
function weaknessAt(match: NameMatch, { kind }: MatcherName, core: readonly string[]): Sort {
  if (match.isUnspaced && HALF_ORDINARY_CHINESE.has(core.join(''))) return 'half';
  if (match.isUnspaced && ORDINARY_CHINESE.has(core.join(''))) return 'word';
  const weakness = weaknessOf(core);
  return kind === 'weak-alias' && (weakness === null || weakness === 'letters') ? 'kept' : (weakness ?? 'kept');
}

/** Whether the words beside a phrase take it into another one: "China Mobile phones", "the magic wind of". */
function isPartOfPhrase(text: string, { start, end }: NameMatch): boolean {
  if (NOT_A_COMPANY_AFTER.has(besideAfter(text, end).keys[0] ?? '')) return true;
  const before = besideBefore(text, start);
  return before.keys.at(-1) === 'in' && before.keys.at(-2) === 'made';
}

/** The folded words at a place, with and without the legal forms among them. */
function wordsAt(text: string, { start, end }: NameMatch): { keys: readonly string[]; core: readonly string[] } {
  const { keys } = tokenise(text.slice(start, end));
  return { keys, core: keys.slice(legalFormAtStart(keys), keys.length - legalFormAtEnd(keys)) };
}

/** Whether only a plain legal form or a listed neighbour makes a company of such a word. */
const isStrict = (sort: Sort | null): boolean => sort === 'word' || sort === 'person';

/**
 * Whether a name needs evidence at a place: a weak one does, and a single ordinary word or a personal name whose
 * legal form is an ordinary word too ("Best Company").
 */
export function needsEvidence(text: string, match: NameMatch, { isWeak, hasLegalForm }: MatcherName): boolean {
  if (isWeak || !hasLegalForm) return isWeak;
  const { keys, core } = wordsAt(text, match);
  return isStrict(weaknessOf(core)) && !isPlainForm(legalFormAt(text, match, keys));
}

/**
 * Whether a name that is weak alone is meant as its bearer's at a place: its own case, and what its weakness asks for of
 * a legal form, a listed neighbour, another name of the same party, or words about companies around it.
 */
export function hasEvidence(text: string, match: NameMatch, name: MatcherName, accepted: Accepted): boolean {
  if (!hasOwnCase(text, match, name) || isBound(text, match)) return false;
  const { keys, core } = wordsAt(text, match);
  const sort = weaknessAt(match, name, core);
  // One letter is nobody's name.
  if (sort === 'letters' && core.join('').length < 2) return false;
  const isBeside = accepted.isEnumerated(text, match);
  if (isBeside && sort !== 'phrase') return true;
  if (!isStrict(sort) && sort !== 'phrase' && isNamedNear(text, match, name, accepted)) return true;
  const form = legalFormAt(text, match, keys);
  if (isPlainForm(form)) return true;
  if (isStrict(sort)) return false;
  if (form !== '') return true;
  if (sort === 'phrase') {
    if (isPartOfPhrase(text, match)) return false;
    if (isBeside || core.length >= LONG_PHRASE || isNamedNear(text, match, name, accepted)) return true;
  }
  if (match.isUnspaced && isCalledCompany(besideAfter(text, match.end).joined)) return true;
  const around = contextAround({ text, start: match.start, end: match.end });
  return ENOUGH[sort].some((kinds) => kinds.every((kind) => around.has(kind)));
}

/** Whether another name of the party stands in the text, or a listed name near in the same sentence. */
function isNamedNear(text: string, match: NameMatch, { entity }: MatcherName, accepted: Accepted): boolean {
  return accepted.entities.has(entity) || accepted.hasNeighbour(text, match);
}
