import { expect, test } from 'vitest';
import { firstFilter, placeOf, rowsShown } from './filter-rows.ts';

const MARKS = '.0cLesduL';

test('each filter shows its rows, by number', () => {
  expect(rowsShown(MARKS, 'open')).toEqual([4, 9]);
  expect(rowsShown(MARKS, 'candidates')).toEqual([3, 4, 9]);
  expect(rowsShown(MARKS, 'decided')).toEqual([6, 7, 8]);
  expect(rowsShown(MARKS, 'all')).toHaveLength(9);
});

test('a row that is not shown leaves the place to the next, at the end to the last', () => {
  expect([placeOf([4, 9], 4), placeOf([4, 9], 5), placeOf([4, 9], 10), placeOf([], 3)]).toEqual([0, 1, 1, -1]);
});

test('what is to be looked at comes first', () => {
  expect([firstFilter(MARKS), firstFilter('0c'), firstFilter('')]).toEqual(['open', 'all', 'all']);
});
