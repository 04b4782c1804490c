import { expect, test } from 'vitest';
import { pluralIn } from './plural.ts';

test('a number takes the form and the digits of the language', () => {
  const forms = { one: '# company', other: '# companies' };
  expect([0, 1, 2, 12_345].map((count) => pluralIn('en', count, forms))).toEqual([
    '0 companies',
    '1 company',
    '2 companies',
    '12,345 companies',
  ]);
  expect(pluralIn('de', 12_345, { one: '# Firma', other: '# Firmen' })).toBe('12.345 Firmen');
  expect(pluralIn('zh-CN', 1, { other: '# 家公司' })).toBe('1 家公司');
  expect(pluralIn('fr', 0, { one: '# société', other: '# sociétés' })).toBe('0 société');
});
