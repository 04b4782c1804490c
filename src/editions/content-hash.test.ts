import { expect, it } from 'vitest';
import { madeEntry } from '../../test/fixtures/made-entries.ts';
import type { SourceEntry } from '../model/source-entry.ts';
import { ContentHash } from './content-hash.ts';

function hashOf(entries: readonly SourceEntry[]): string {
  const hash = new ContentHash();
  for (const entry of entries) hash.add(entry);
  return hash.digest();
}

const record = { _id: '1f0', name: 'Acme', last_imported: '2026-11-23T09:15:00Z', remarks: 'none' };
const acme = madeEntry({ name: 'Acme', aliases: ['Acme Works'], cites: ['80 FR 7'], record });
const zeta = madeEntry({ name: 'Zeta', country: 'AE' });

it('is the same for a copy that differs in time stamps, record ids, order of rows and of fields', () => {
  const { name, ...rest } = record;
  const again = { ...acme, record: { ...rest, name, _id: '2a9', last_imported: '2026-11-23T10:15:00Z' } };
  expect(hashOf([zeta, again])).toBe(hashOf([acme, zeta]));
  expect(hashOf([acme])).toMatch(/^[0-9a-f]{64}$/);
});

it.each<[string, Partial<SourceEntry>]>([
  ['a name', { names: [{ text: 'Acme.', kind: 'primary' }] }],
  ['the kind of a name', { names: acme.names.map((name) => ({ ...name, kind: 'weak-alias' })) }],
  ['the order of names', { names: [...acme.names].reverse() }],
  ['a date', { published: '2026-01-01' }],
  ['a citation', { citations: [{ text: '80 FR 8', url: 'https://example.gov' }] }],
  ['an address', { addresses: [{ text: 'Dock Road', country: null }] }],
  ['the restriction', { restriction: 'None.' }],
  ['a published field we do not read', { record: { ...record, remarks: 'changed' } }],
  ['the list', { list: 'us-bis-uvl' }],
])('changes with %s', (_what, change) => {
  expect(hashOf([{ ...acme, ...change }, zeta])).not.toBe(hashOf([acme, zeta]));
});

it('tells an entry held twice from one held once, and from none', () => {
  const hashes = [[acme], [acme, acme], [acme, acme, acme], []].map(hashOf);
  expect(new Set(hashes).size).toBe(4);
});
