import { expect, test } from 'vitest';
import type { Hit } from '../../model/screening.ts';
import { nameOfEntity } from './name-of-entity.ts';

const hit = (entity: string, name: string, listings: Hit['listings'] = []): Hit => ({
  entity,
  name,
  basis: 'listed',
  reason: '',
  listings,
  affiliations: [],
  notListed: [],
  matches: [],
});

test('prefers the name the company is shown under', () => {
  expect(nameOfEntity('hikvision', [hit('hikvision', 'Hangzhou Hikvision')])).toBe('Hangzhou Hikvision');
});

test('takes the name of the listing it was reached through', () => {
  const derived: Hit['listings'][number] = {
    list: 'us-ndaa-889',
    basis: 'derived',
    namedAs: 'Hangzhou Hikvision Digital Technology Company',
    via: {
      entity: 'hikvision',
      words: '',
      affiliation: { kind: 'subsidiary', source: '', url: null, confidence: 'M' },
    },
    effective: null,
    published: null,
    asOf: '2026-07-09',
    citations: [],
    restriction: '',
  };
  expect(nameOfEntity('hikvision', [hit('ezviz', 'EZVIZ', [derived])])).toBe(
    'Hangzhou Hikvision Digital Technology Company',
  );
});

test('makes words of an id when nothing else is known', () => {
  expect(nameOfEntity('luopu_haishi', [])).toBe('Luopu Haishi');
});
