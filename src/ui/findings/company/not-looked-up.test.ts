import { expect, test } from 'vitest';
import type { Hit, ListEdition, ListingStatement } from '../../../model/screening.ts';
import { notLookedUp } from './not-looked-up.ts';

const lists: ListEdition[] = [
  { id: 'part-listed', asOf: '2026-01-01', entries: 3, coverage: 'excerpt' },
  { id: 'part-absent', asOf: '2026-01-01', entries: 3, coverage: 'excerpt' },
  { id: 'part-unknown', asOf: '2026-01-01', entries: 3, coverage: 'excerpt' },
  { id: 'empty', asOf: '2026-01-01', entries: 0, coverage: 'excerpt' },
  { id: 'whole', asOf: '2026-01-01', entries: 3, coverage: 'complete' },
];
const hit = {
  basis: 'listed',
  listings: [{ list: 'part-listed', basis: 'listed' } as ListingStatement],
  notListed: [{ list: 'part-absent', asOf: '2026-01-01', source: 'x' }],
} as unknown as Hit;

test('names the lists held in part that say nothing of the company', () => {
  expect(notLookedUp(hit, lists)).toEqual(['part-unknown']);
  expect(notLookedUp({ ...hit, basis: 'hint' }, lists)).toEqual([]);
});
