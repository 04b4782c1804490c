import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test('writes a day as British readers do', () => {
  expect(formatDate('2023-03-28')).toBe('28 Mar 2023');
  expect(formatDate('2019-10-09')).toBe('9 Oct 2019');
  expect(formatDate('2026-12-01')).toBe('1 Dec 2026');
});

test('leaves alone what is no day', () => {
  expect(formatDate('2023-02-30')).toBe('2023-02-30');
  expect(formatDate('')).toBe('');
});
