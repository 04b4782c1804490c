import { expect, it } from 'vitest';
import { checkFileName, checkId, checkName, checkPageChange, checkSessionChange, checkTags } from './check-session.ts';

it('takes what a person writes, without what surrounds it', () => {
  expect(checkName('  March check ')).toBe('March check');
  expect(checkTags([' a ', 'b', 'a'])).toEqual(['a', 'b']);
  expect(checkSessionChange({ name: 'n', notes: '' })).toEqual({ name: 'n', notes: '' });
  expect(checkPageChange({ tags: [] })).toEqual({ tags: [] });
  expect(checkFileName('strip-01.png')).toBe('strip-01.png');
  expect(checkId('3f2a4c1e-0000-4000-8000-1234567890ab')).toMatch(/^3f2a/);
});

it.each([
  () => checkName('   '),
  () => checkName('n'.repeat(201)),
  () => checkName(null),
  () => checkTags(['']),
  () =>
    checkTags(
      Array(21)
        .fill('x')
        .map((x, i) => `${x}${i}`),
    ),
  () => checkTags('a'),
  () => checkSessionChange({ endedAt: null }),
  () => checkSessionChange(JSON.parse('{"__proto__": {"name": "n"}, "id": "x"}')),
  () => checkPageChange({ name: 'n' }),
  () => checkPageChange({ notes: 'n'.repeat(10_001) }),
  () => checkFileName('../visible.png'),
  () => checkFileName(''),
  () => checkId('s'),
  () => checkId(7),
])('throws on everything else: %s', (check) => {
  expect(check).toThrow('not understood');
});
