import { expect, it } from 'vitest';
import { madeEntry } from '../../../test/fixtures/made-entries.ts';
import { ContentHash } from '../../editions/content-hash.ts';
import { isHashOf } from './is-hash-of.ts';

const entries = ['Orbicam Ltd.', 'Fabrikam Optics'].map((name) => madeEntry({ name }));

function hashUnder(list: string): string {
  const hash = new ContentHash();
  for (const entry of entries) hash.add({ ...entry, list });
  return hash.digest();
}

it.each([
  ['own-x', 'own-x', true],
  ['own-x', 'own-x-2', true],
  ['own-x', 'own-x-2-3', true],
  ['own-x-2', 'own-x-2-3', true],
  ['own-x-2', 'own-x-2', true],
  ['own-x-2', 'own-x', false],
  ['own-y', 'own-x-2', false],
])('entries hashed as %s are those of %s: %s', (first, source, isOne) => {
  expect(isHashOf({ source, contentSha256: hashUnder(first) }, entries)).toBe(isOne);
});

it('other entries are not, whatever the id', () => {
  expect(isHashOf({ source: 'own-x-2', contentSha256: hashUnder('own-x') }, entries.slice(1))).toBe(false);
});
