import { expect, test } from 'vitest';
import { isMarkedOld, listAge, listAges } from './list-age.ts';

/** The day that lies so many days after the first of January 2026. */
const dayAfter = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
const age = (upkeep: 'feed' | 'hand', days: number) => listAge({ upkeep, asOf: '2026-01-01' }, dayAfter(days));

test.each([
  ['feed', 0, 'fresh'],
  ['feed', 6, 'fresh'],
  ['feed', 7, 'old'],
  ['feed', 8, 'old'],
  ['feed', 29, 'old'],
  ['feed', 30, 'stale'],
  ['feed', 31, 'stale'],
  ['hand', 31, 'fresh'],
  ['hand', 89, 'fresh'],
  ['hand', 90, 'old'],
  ['hand', 91, 'old'],
  ['hand', 364, 'old'],
  ['hand', 365, 'stale'],
  ['hand', 366, 'stale'],
] as const)('a list kept by %s is %i days old: %s', (upkeep, days, grade) => {
  expect(age(upkeep, days)).toMatchObject({ days, grade });
  expect(isMarkedOld(age(upkeep, days))).toBe(grade !== 'fresh');
});

test('counts whole days over a change of the clock’s hour and a leap day', () => {
  expect(listAge({ upkeep: 'feed', asOf: '2026-03-28' }, '2026-04-04').days).toBe(7);
  expect(listAge({ upkeep: 'feed', asOf: '2028-02-28' }, '2028-03-01').days).toBe(2);
});

test('counts from the day the source was last read, where that is later than its date', () => {
  const list = { upkeep: 'feed' as const, asOf: '2026-01-01', readOn: '2026-03-01' };
  expect(listAge(list, '2026-03-04')).toMatchObject({ days: 3, grade: 'fresh' });
});

test('a clock that was put back makes no copy of the future', () => {
  expect(listAge({ upkeep: 'feed', asOf: '2026-07-09' }, '2016-07-09')).toMatchObject({ days: 0, grade: 'fresh' });
});

test('gives ages by list', () => {
  const lists = [
    { id: 'us-bis-el', upkeep: 'feed' as const, asOf: '2026-07-09' },
    { id: 'us-fcc-covered', upkeep: 'hand' as const, asOf: '2026-07-09' },
  ];
  const ages = listAges(lists, '2026-11-23');
  expect(ages['us-bis-el']).toMatchObject({ days: 137, grade: 'stale' });
  expect(ages['us-fcc-covered']).toMatchObject({ days: 137, grade: 'old' });
  expect(isMarkedOld(ages['us-none'])).toBe(false);
});
