import { describe, expect, it, test } from 'vitest';
import { migrated, SETTINGS_VERSION } from './migrations.ts';

describe('stored settings of version 1', () => {
  it('keep what was set', () => {
    const stored = { version: 1, sourcesOn: ['csl-csv'], joinsApart: ['us-bis-el:1=us-ofac-ns-cmic:2'] };
    expect(migrated(stored)).toEqual({ ...stored, version: 2 });
  });

  it('lose what said nothing, so that a policy’s value can stand there', () => {
    expect(migrated({ version: 1, sourcesOn: [], joinsApart: [] })).toEqual({ version: 2 });
  });

  it('are left as they were given', () => {
    const stored = Object.freeze({ version: 1, sourcesOn: Object.freeze([]) });
    migrated(stored);
    expect(stored).toEqual({ version: 1, sourcesOn: [] });
  });
});

it('leaves those of this version as they are, also a list that was emptied', () => {
  const stored = { version: 2, where: 'click', sourcesOn: [] };
  expect(migrated(stored)).toEqual(stored);
});

it('leaves those of a newer version as they are', () => {
  const stored = { version: 9, where: { mode: 'all' }, sourcesOn: [], colours: ['red'] };
  expect(migrated(stored)).toEqual(stored);
});

test.each([undefined, null, 'x', 7, [], ['a']])('%o counts as nothing stored', (stored) => {
  expect(migrated(stored)).toEqual({ version: SETTINGS_VERSION });
});

test.each([undefined, '2', 0, -1, 1.5, Number.NaN])('version %o counts as the first', (version) => {
  expect(migrated({ version, sourcesOn: [], where: 'all' })).toEqual({ version: SETTINGS_VERSION, where: 'all' });
});
