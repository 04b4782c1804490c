import { describe, expect, it } from 'vitest';
import { buildLookup } from '../match/lookup/lookup.ts';
import { bundledRecords } from './bundled-records.ts';
import { entriesOfRecords } from './lookup-entries.ts';
import { lookupLine } from './lookup-line.ts';

describe('one line of the look-up', () => {
  const lookup = buildLookup(entriesOfRecords(bundledRecords()));
  const answer = (value: unknown) => lookupLine(lookup, typeof value === 'string' ? value : JSON.stringify(value));

  it('finds a company of the bundled lists', () => {
    const bestOf = (value: unknown) => (answer(value) as { candidates: { entity: string }[] }).candidates[0]?.entity;
    expect(bestOf({ id: 7, name: 'Hangzhou Hikvison Digital Technology', country: 'cn' })).toBe('hikvision');
    expect(bestOf({ id: 'x', name: '海康威视', country: null })).toBe('hikvision');
  });

  it('answers with no candidate for a name that is not listed', () => {
    expect(answer({ id: 1, name: 'Quorvax Zillum' })).toEqual({ id: 1, candidates: [] });
  });

  it.each([
    ['nonsense', { error: 'not a line of JSON' }],
    [{ id: 3 }, { id: 3, error: expect.stringContaining('name') }],
    [{ name: 'Dahua' }, { error: expect.stringContaining('id') }],
    [
      { id: 4, name: ' — ' },
      { id: 4, error: 'name: no letter or digit in it' },
    ],
    [
      { id: 5, name: 'Dahua', country: 'China' },
      { id: 5, error: expect.stringContaining('country') },
    ],
    ['[]', { error: expect.any(String) }],
  ])('%j', (line, expected) => {
    expect(answer(line)).toEqual(expected);
  });
});
