import { expect, test } from 'vitest';
import { ageWords } from './age-words.ts';

test('says the days, and what an old copy asks for', () => {
  expect(ageWords({ days: 1, grade: 'fresh' })).toBe('1 day old');
  expect(ageWords({ days: 7, grade: 'old' })).toBe('7 days old: it may have changed');
  expect(ageWords({ days: 137, grade: 'stale' })).toBe('137 days old: check the official list');
});
