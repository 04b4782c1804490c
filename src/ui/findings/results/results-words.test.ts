import { expect, test } from 'vitest';
import type { ResultCards } from '../../../messages/contract.ts';
import { resultsWords } from './results-words.ts';

type NamedBasis = ResultCards['named'][number]['basis'];
const words = (total: number, ...bases: NamedBasis[]) =>
  resultsWords({ total, named: bases.map((basis) => ({ title: '', basis, place: { frame: 0, mention: 1 } })) });

test('counts what is named on a list, and apart from it what is only reached or reported', () => {
  expect(words(48, 'listed', 'listed', 'listed')).toBe('3 of 48 results on this page name a company on the lists.');
  expect(words(1200, 'listed', 'affiliated', 'derived', 'derived')).toBe(
    '1 of 1,200 results on this page names a company on the lists; 2 more name one that a list’s wording reaches; ' +
      '1 more names one with a reported link to a listed one.',
  );
});

test('never calls on the lists what is only reached or reported', () => {
  expect(words(20, 'derived')).toBe('1 of 20 results on this page names a company that a list’s wording reaches.');
  expect(words(20, 'affiliated', 'affiliated')).toBe(
    '2 of 20 results on this page name a company with a reported link to a listed one.',
  );
});

test('says so when no result names any', () => {
  expect(words(24)).toBe('No name found in the 24 results on this page.');
});
