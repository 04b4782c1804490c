import type { ResultCards } from '../../../messages/contract.ts';
import type { Basis } from '../../../model/basis.ts';
import { plural } from '../plural.ts';

const MORE: Readonly<Record<'derived' | 'affiliated', readonly [one: string, many: string]>> = {
  derived: ['names one that a list’s wording reaches', 'name one that a list’s wording reaches'],
  affiliated: ['names one with a reported link to a listed one', 'name one with a reported link to a listed one'],
};
const FIRST: Readonly<Record<Exclude<Basis, 'hint'>, readonly [one: string, many: string]>> = {
  listed: ['names a company on the lists', 'name a company on the lists'],
  derived: ['names a company that a list’s wording reaches', 'name a company that a list’s wording reaches'],
  affiliated: [
    'names a company with a reported link to a listed one',
    'name a company with a reported link to a listed one',
  ],
};

/** What the results of a page name, strongest basis first: "3 of 48 results on this page name a company on the lists." */
export function resultsWords({ total, named }: Pick<ResultCards, 'total' | 'named'>): string {
  const [first, ...more] = (['listed', 'derived', 'affiliated'] as const)
    .map((basis) => ({ basis, count: named.filter((one) => one.basis === basis).length }))
    .filter(({ count }) => count > 0);
  if (!first) return `No name found in the ${plural(total, 'result', 'results')} on this page.`;
  const [one, many] = FIRST[first.basis];
  const start = `${first.count} of ${plural(total, 'result', 'results')} on this page ${first.count === 1 ? one : many}`;
  const rest = more.map(({ basis, count }) => {
    const [single, several] = MORE[basis as 'derived' | 'affiliated'];
    return `${count} more ${count === 1 ? single : several}`;
  });
  return `${[start, ...rest].join('; ')}.`;
}
