import { expect, it } from 'vitest';
import { isIsoDate } from './iso-date.ts';

it.each([
  ['2023-03-28', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-3-28', false],
  ['28 Mar 2023', false],
])('%s is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});
