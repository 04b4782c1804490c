import { expect, test } from 'vitest';
import { smallRecords } from '../../../test/fixtures/small-records.ts';
import type { EntityRecord } from '../../model/decision.ts';
import type { Records } from '../../model/records.ts';
import { entityRecord } from '../decisions/entity-record.ts';
import { compareNamed, statusChanges } from './compare-named.ts';

const recordIn = (records: Records) => entityRecord(records, 'orbicam', '2026-03-01') as EntityRecord;
const before = recordIn(smallRecords);

test('new companies first, then those gone, then those of which something else is said', () => {
  expect(compareNamed(['a', 'b', 'c'], ['b', 'c', 'd'], (entity) => entity === 'c')).toEqual([
    { entity: 'd', kind: 'new' },
    { entity: 'a', kind: 'gone' },
    { entity: 'c', kind: 'changed' },
  ]);
  expect(compareNamed(['a', 'b'], ['a', 'b'], () => false)).toEqual([]);
});

test('a listing that comes, goes or says something else is another status', () => {
  const [first, ...others] = smallRecords.listings.filter(({ entity }) => entity === 'orbicam');
  const rest = smallRecords.listings.filter(({ entity }) => entity !== 'orbicam');
  const changes = (listings: Records['listings']) =>
    statusChanges(before, recordIn({ ...smallRecords, listings: [...rest, ...listings] })).map(({ what }) => what);
  if (!first) throw new Error('the fixture has no listing');
  expect(changes(others)).toContain('listing-gone');
  expect(changes([{ ...first, restriction: 'Nobody may buy.' }, ...others])).toContain('listing-changed');
  expect(changes([first, ...others])).toEqual([]);
});

test('another name is no other status, and a company that is gone is told as gone', () => {
  const entities = smallRecords.entities.map((one) =>
    one.id === 'orbicam' ? { ...one, country: 'CN', names: [] } : one,
  );
  expect(statusChanges(before, recordIn({ ...smallRecords, entities }))).toEqual([]);
  expect(statusChanges(before, null)).toEqual([]);
});
