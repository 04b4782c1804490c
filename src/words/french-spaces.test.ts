import { expect, test } from 'vitest';
import { french } from './fr/french.ts';
import { withFrenchSpaces } from './french-spaces.ts';

test('signs of two parts and quotation marks stay with their words', () => {
  expect(withFrenchSpaces('Raison : « oui » ; non !')).toBe('Raison\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0!');
});

test('also in sentences that are made, and in lists of them', () => {
  const words = withFrenchSpaces({ some: [(name: string) => `Qui est ${name} ?`], none: null, at: 3 });
  expect(words.some[0]?.('elle')).toBe('Qui est elle\u00a0?');
  expect([words.none, words.at]).toEqual([null, 3]);
});

test('what the interface says in French has them', () => {
  const loose: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string' && / [:;!?»]|« /.test(value)) loose.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(withFrenchSpaces(french));
  expect(loose).toEqual([]);
});
