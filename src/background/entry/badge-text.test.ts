import { expect, it } from 'vitest';
import { BASES } from '../../model/basis.ts';
import { badgeOf, NOT_READ_SIGN } from './badge-text.ts';

it('counts companies, hints only where there is nothing else', () => {
  expect(badgeOf([], '')).toEqual({ text: '', count: 0, basis: null });
  expect(badgeOf(['listed', 'hint', 'derived'], '')).toEqual({ text: '2', count: 2, basis: 'listed' });
  expect(badgeOf(['derived', 'affiliated'], '')).toEqual({ text: '◧2', count: 2, basis: 'derived' });
  expect(badgeOf(['affiliated', 'hint'], '')).toEqual({ text: '○1', count: 1, basis: 'affiliated' });
  expect(badgeOf(['hint', 'hint'], '')).toEqual({ text: '◌2', count: 2, basis: 'hint' });
});

it('says of the lists what there is to say', () => {
  expect(badgeOf(['listed'], '!').text).toBe('1!');
  expect(badgeOf(['listed'], '?').text).toBe('1?');
  expect(badgeOf([], '?').text).toBe('?');
  expect(badgeOf([], '!').text).toBe('');
});

it('is told apart without colour, from every other and from a page that is not read', () => {
  const texts = [...BASES.map((basis) => badgeOf([basis], '').text), badgeOf([], '').text, badgeOf([], '?').text];
  expect(new Set([...texts, NOT_READ_SIGN]).size).toBe(BASES.length + 3);
  const longest = badgeOf(
    Array.from({ length: 99 }, () => 'derived' as const),
    '!',
  ).text;
  expect([...longest]).toHaveLength(4);
});
