import { expect, test } from 'vitest';
import { bundledRecords } from '../../../src/cli/bundled-records.ts';
import { entriesOfRecords } from '../../../src/cli/lookup-entries.ts';
import { buildLookup } from '../../../src/match/lookup/lookup.ts';
import { makeNames } from './make-names.ts';
import { measureQuality } from './measure-quality.ts';

const records = bundledRecords();
const entries = entriesOfRecords(records);
const named = new Set(records.listings.map(({ entity }) => entity));
const listed = entries.filter(({ entity }) => named.has(entity));

test('a made table is the same for the same seed, and another for another', () => {
  expect(makeNames(5, listed, 200, 12)).toEqual(makeNames(5, listed, 200, 12));
  expect(makeNames(5, listed, 200, 12)).not.toEqual(makeNames(6, listed, 200, 12));
  expect(makeNames(5, listed, 200, 12).filter(({ entity }) => entity !== undefined)).toHaveLength(12);
});

// Seeds of development; the full size and fresh seeds: npm run proof -- quality --seed N.
test.each([11, 13])('listed names in disguise are found among others, seed %i', (seed) => {
  const { recall, precision } = measureQuality(seed, { lookup: buildLookup(entries), listed, rows: 3_000, hidden: 60 });
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});
