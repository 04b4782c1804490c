import { ROLES, type Role } from '../../model/role.ts';
import type { Place } from '../../model/screening.ts';
import { denierAfter, denierBefore, isOnly } from '../clauses/negation.ts';
import { findPhrases, lazyIndex, type PhraseFound, phrasesAt } from '../clauses/phrases.ts';
import { type Words, wordSet, wordsOf } from '../clauses/words.ts';
import { fromProperty } from './property-role.ts';
import { isReachedAfter, isReachedBefore } from './reach.ts';
import type { RoleFound, RoleRule } from './role-rule.ts';
import { ROLE_RULES } from './role-rules.ts';

/** How much of the text is read on either side of a name. */
const BEFORE = 80;
const AFTER = 60;
/** How many words a denying word may stand before a phrase, and before a name whose phrase comes after it. */
const DENIED_FROM = 5;
const DENIED_NAME_FROM = 3;

const side = (which: 'before' | 'after') =>
  lazyIndex(() => ROLE_RULES.flatMap((rule) => (rule[which] ?? []).map((phrase) => [phrase, rule] as const)));
const beforeIndex = side('before');
const afterIndex = side('after');
const unlessIndex = new Map(
  ROLE_RULES.map((rule) => [rule, lazyIndex(() => (rule.unless ?? []).map((word) => [word, true] as const))]),
);

const isSpoiled = (rule: RoleRule, words: Words, at: number): boolean => {
  const index = unlessIndex.get(rule);
  return at >= 0 && words.gaps[at] !== 'limit' && index !== undefined && phrasesAt(index(), words, at).length > 0;
};

/** The words around a name, and the texts they were cut from. */
type Around = { before: Words; after: Words; textBefore: string; textAfter: string };

/** "Not all X cameras do that" speaks of some cameras of X, and takes none of them out. */
const DENIERS = wordSet('not no nicht pas non nao не nie değil');
const QUANTIFIERS = wordSet(
  'all every each many most some other alle jede viele tous toutes todos todas tutti все wszystkie',
);

/** Whether a "not" before the name denies only that it is so of all. */
function isOfSomeOnly({ keys }: Words): boolean {
  const quantifier = keys.findLastIndex((key) => QUANTIFIERS.has(key));
  return quantifier > 0 && quantifier >= keys.length - 2 && DENIERS.has(keys[quantifier - 1] as string);
}

type Candidate = { role: Role; isAside: boolean; reason: string };

const quote = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const cut = (text: string, words: Words, from: number, to: number) =>
  quote(text.slice(words.starts[from], words.ends[to - 1]));

/** The role of a rule whose phrase was or was not denied. */
function roleWhen(rule: RoleRule, isDenied: boolean): Role | undefined {
  if (rule.isOnlyDenied) return isDenied ? rule.role : undefined;
  if (!isDenied || rule.denied === undefined) return rule.role;
  return rule.denied === 'none' ? undefined : rule.denied;
}

/** What a phrase before the name says, if it reaches the name. */
function fromBefore(around: Around, { from, to, of: rule }: PhraseFound<RoleRule>): Candidate | undefined {
  const { before, after, textBefore, textAfter } = around;
  if (!isReachedBefore(rule.reach, before, to, after) || isSpoiled(rule, before, from - 1)) return undefined;
  let second = '';
  if (rule.after) {
    const other = findPhrases(afterIndex(), after).find(
      (one) => one.of === rule && isReachedAfter('near', after, one.from),
    );
    if (!other) return undefined;
    second = ` … ${cut(textAfter, after, other.from, other.to)}`;
  }
  const denier = denierBefore(before, from, DENIED_FROM);
  const role = roleWhen(rule, denier >= 0);
  if (!role || (role === 'not-from' && isOfSomeOnly(before))) return undefined;
  const reason = cut(textBefore, before, denier >= 0 ? denier : from, to) + second;
  return { role, isAside: rule.isAside ?? false, reason };
}

/** What a phrase after the name says, if it reaches the name. */
function fromAfter(around: Around, { from, to, of: rule }: PhraseFound<RoleRule>): Candidate | undefined {
  const { before, after, textBefore, textAfter } = around;
  if (rule.before || !isReachedAfter(rule.reach, after, from) || isSpoiled(rule, after, to)) return undefined;
  // "Not only X", "sadece X değil": what follows does not take X out.
  if (rule.role === 'not-from' && (isOnly(before.keys.at(-1)) || isOfSomeOnly(before))) return undefined;
  const end = before.keys.length;
  const denier = before.gaps[end] === 'space' ? denierBefore(before, end, DENIED_NAME_FROM) : -1;
  const denierEnd = denier >= 0 ? -1 : denierAfter(after, to, 1);
  const role = roleWhen(rule, denier >= 0 || denierEnd >= 0);
  if (!role) return undefined;
  const first = denier >= 0 ? `${cut(textBefore, before, denier, end)} … ` : '';
  return { role, isAside: rule.isAside ?? false, reason: first + cut(textAfter, after, from, Math.max(to, denierEnd)) };
}

const rank = ({ role, isAside }: Candidate): number => ROLES.indexOf(role) + (isAside ? ROLES.length : 0);

/**
 * The role the text gives to the name at `start` to `end`, with the words that give it. Only a window around the
 * name is read, so the cost does not depend on the text. In `structured` data the property that holds the name counts
 * most; then the rules, in the order of ROLES.
 */
export function roleOf(text: string, start: number, end: number, where: Place = 'text'): RoleFound | undefined {
  const textBefore = text.slice(Math.max(0, start - BEFORE), start);
  const textAfter = text.slice(end, end + AFTER);
  const around: Around = {
    before: wordsOf(textBefore),
    after: wordsOf(textAfter, wordsOf(text.slice(Math.max(start, end - AFTER), end)).keys.at(-1)),
    textBefore,
    textAfter,
  };
  const property = where === 'structured' ? fromProperty(around.before, textBefore) : undefined;
  if (property !== undefined) return property ?? undefined;
  let best: Candidate | undefined;
  for (const candidate of [
    ...findPhrases(beforeIndex(), around.before).map((found) => fromBefore(around, found)),
    ...findPhrases(afterIndex(), around.after).map((found) => fromAfter(around, found)),
  ]) {
    if (candidate && (!best || rank(candidate) < rank(best))) best = candidate;
  }
  return best && { role: best.role, reason: best.reason };
}
