import { expect, test } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { ListsProblem } from '../model/lists-problem.ts';
import { editionsOf } from '../screening/screen-page.ts';
import { listsMark } from './lists-mark.ts';

const mark = (day: string, more: { lists?: readonly ScreeningList[]; problem?: ListsProblem } = {}) => {
  const { lists = smallRecords.lists, problem = null } = more;
  const records = { ...smallRecords, lists };
  return listsMark({ lists, problem, editionsOn: (on) => editionsOf(records, on) }, day);
};

test('one old copy among the lists used is enough for the mark, from the day on that it is old', () => {
  // Kept by hand, of 2 January and 3 February: the first is old after 90 days.
  expect(mark('2026-04-01')).toBe('');
  expect(mark('2026-04-02')).toBe('!');
});

test('a list without entries in force was not used, however old it is', () => {
  const unused = { ...smallRecords.lists[0], id: 'us-unused', asOf: '2019-01-01' } as ScreeningList;
  expect(mark('2026-04-01', { lists: [...smallRecords.lists, unused] })).toBe('');
});

test('lists that are missing, or that could not be used as stored, are asked about, old or not', () => {
  expect(mark('2026-04-01', { lists: [] })).toBe('?');
  expect(mark('2026-06-01', { problem: { kind: 'damaged', why: '' } })).toBe('?');
});
