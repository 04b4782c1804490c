import { isUnspaced } from '../../match/tokens.ts';
import { type Gap, type Words, wordSet } from '../clauses/words.ts';
import type { RoleRule } from './role-rule.ts';

/** Words that may stand between a phrase and the name it is next to. */
const PASSED_OVER = wordSet(
  'the a an your our any most all many some other various genuine original s der die das den dem einer ein eine le la les l el los las lo il gli',
  'o os as do da de di del della du des d un una um uma company brand firm фирмы компании компанией firmy firme',
  'un in nin nun の 的 شركة شركت',
);

const CONJUNCTIONS = wordSet('and or und oder et ou y e o и или i lub oraz ve veya 和 与 及 或 跟 と や 및 와 과 و');

/** Distances are counted in words; a character of an unspaced script is half a word. */
const NEAR = 3;
const LIST = 4;
/** In characters. */
const CLAUSE = 60;

const weight = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (PASSED_OVER.has(key) ? 0 : isUnspaced(key) ? 0.5 : 1), 0);

const isOf = (gaps: readonly Gap[], ...allowed: readonly Gap[]) => gaps.every((gap) => allowed.includes(gap));

/** Whether what follows the name goes on with an enumeration, or ends: "…, X and Y", "…, X." */
function goesOn({ keys, gaps }: Words): boolean {
  const [first] = gaps;
  if (keys.length === 0 || first === 'comma' || first === 'limit' || first === 'close') return true;
  return keys.slice(0, 3).some((key, i) => CONJUNCTIONS.has(key) && isOf(gaps.slice(0, i + 1), 'space'));
}

/** Whether the words between are members of an enumeration, so that the name is another one. */
function isEnumeration(keys: readonly string[], gaps: readonly Gap[], after: Words): boolean {
  let member: string[] = [];
  for (const [i, key] of keys.entries()) {
    if (gaps[i] === 'comma') member = [];
    member.push(key);
    if (weight(member) > LIST) return false;
  }
  return gaps.at(-1) === 'comma' ? goesOn(after) || keys.some((key) => CONJUNCTIONS.has(key)) : weight(member) <= NEAR;
}

/** Whether a phrase that ends before word `to` of the words before a name reaches the name. */
export function isReachedBefore(reach: RoleRule['reach'], before: Words, to: number, after: Words): boolean {
  const keys = before.keys.slice(to);
  const gaps = before.gaps.slice(to);
  const [first, ...rest] = gaps as [Gap, ...Gap[]];
  switch (reach) {
    case 'label':
      return weight(keys) === 0 && isOf([first], 'colon', 'dash') && isOf(rest, 'space', 'open');
    case 'next':
      return weight(keys) === 0 && isOf([first], 'space', 'colon', 'dash', 'open') && isOf(rest, 'space', 'open');
    case 'near':
      return weight(keys) <= NEAR && isOf([first], 'space', 'colon', 'open') && isOf(rest, 'space', 'open');
    case 'list': {
      if (!isOf(gaps, 'space', 'colon', 'open', 'comma') || first === 'comma') return false;
      return gaps.includes('comma') ? isEnumeration(keys, gaps, after) : weight(keys) <= LIST;
    }
    case 'clause':
      return !gaps.includes('limit') && keys.join(' ').length <= CLAUSE;
  }
}

/** Whether a phrase that begins at word `from` of the words after a name reaches the name. */
export function isReachedAfter(reach: RoleRule['reach'], after: Words, from: number): boolean {
  const keys = after.keys.slice(0, from);
  const gaps = after.gaps.slice(0, from + 1);
  if (reach === 'clause') return !gaps.includes('limit');
  const inside: readonly Gap[] = ['space', 'open', 'close'];
  return weight(keys) <= (reach === 'near' || reach === 'list' ? NEAR : 0) && isOf(gaps, ...inside);
}
