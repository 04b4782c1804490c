import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../../test/fixtures/small-records.ts';
import type { EntityRecord, KeptDecision } from '../../model/decision.ts';
import type { Records } from '../../model/records.ts';
import { stateOf } from './decision-states.ts';
import { entityRecord, recordHash } from './entity-record.ts';

const DAY = '2026-03-01';
const recordIn = (records: Records, id = 'orbicam_north') => entityRecord(records, id, DAY);
const record = recordIn(smallRecords) as EntityRecord;
const kept: KeptDecision = {
  id: '1',
  entity: 'orbicam_north',
  name: 'Orbicam North Ltd.',
  verdict: 'different',
  scope: { site: 'shop.example' },
  text: null,
  reason: 'a hotel',
  by: 'A. Auditor',
  at: '2026-02-01T00:00:00.000Z',
  recordSha256: recordHash(record),
  version: '1',
  lists: [],
  record,
  withdrawnAt: null,
};
const now = (records: Records) => stateOf(kept, recordIn(records));
const changes = (records: Records) => {
  const state = now(records);
  return state.state === 'reopened' ? state.changes : state.state;
};
const { entities, listings, affiliations, lists } = smallRecords;
const withListing = (change: Partial<(typeof listings)[number]>, id = 'us-test-one/orbicam_north'): Records => ({
  ...smallRecords,
  listings: listings.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const withEntity = (change: Partial<(typeof entities)[number]>, id = 'orbicam_north'): Records => ({
  ...smallRecords,
  entities: entities.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('a decision stays in force', () => {
  const reversed = <T>(items: readonly T[]) => [...items].reverse();
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(reversed(Object.entries(value)).map(([key, part]) => [key, turned(part)]));
  };
  it.each<[string, Records]>([
    ['on the same records', smallRecords],
    ['whatever the order of keys', turned(smallRecords) as Records],
    [
      'whatever the order of rows',
      {
        ...smallRecords,
        entities: reversed(entities),
        listings: reversed(listings),
        affiliations: reversed(affiliations),
      },
    ],
    [
      'when the dates of lists change',
      { ...smallRecords, lists: lists.map((one) => ({ ...one, asOf: '2026-02-28' })) },
    ],
    ['when another company changes', withEntity({ name: 'Another', names: [] }, 'lone')],
    ['when a company comes', { ...smallRecords, entities: [...entities, { id: 'x', name: 'X', names: [] }] }],
    ['when a list is read that does not hold it', { ...smallRecords, absences: [] }],
    ['when a note speaks of another copy', withListing({ note: 'Not in the copy of 1 Mar 2026.' })],
  ])('%s', (_, records) => {
    expect(changes(records)).toBe('in-force');
  });
});

describe('a decision is reopened, with what changed', () => {
  const added = {
    ...(listings[1] as (typeof listings)[number]),
    id: 'us-test-two/north',
    entity: 'orbicam_north',
    reach: [],
  };
  it.each<[string, Records, unknown]>([
    [
      'when a listing is added',
      { ...smallRecords, listings: [...listings, added] },
      // Reached by the list's words before, named on it now.
      [{ what: 'listing-added', list: 'us-test-two', ownList: null }],
    ],
    [
      'when it leaves a list',
      withListing({ until: '2026-02-15' }),
      expect.arrayContaining([{ what: 'listing-gone', list: 'us-test-one', ownList: null }]),
    ],
    [
      'when its notice changes',
      withListing({ citations: [{ text: '5 TR 6', url: 'https://example.gov/5-6' }] }),
      [{ what: 'listing-changed', list: 'us-test-one', ownList: null }],
    ],
    [
      'when the listed company it is linked to is listed otherwise',
      withListing({ restriction: 'Nobody may buy.' }, 'us-test-two/orbicam'),
      [{ what: 'listing-changed', list: 'us-test-two', ownList: null }],
    ],
    [
      'when its name changes',
      withEntity({ name: 'North Star' }),
      [{ what: 'name', was: 'Orbicam North Ltd.', is: 'North Star' }],
    ],
    [
      'when a name is added and one goes',
      withEntity({ names: [{ text: 'North Star', kind: 'alias' }] }),
      [
        { what: 'names-added', names: ['North Star'] },
        { what: 'names-gone', names: ['Orbicam North Ltd.'] },
      ],
    ],
    [
      'when a link is reported otherwise',
      {
        ...smallRecords,
        affiliations: affiliations.map((one) => (one.from === 'orbicam_north' ? { ...one, isMajority: true } : one)),
      },
      [{ what: 'link-changed', to: 'orbicam' }],
    ],
    ['when its seat is told', withEntity({ country: 'CN' }), [{ what: 'other' }]],
    ['when the lists have it no more', { ...smallRecords, entities: [] }, [{ what: 'gone' }]],
  ])('%s', (_, records, expected) => {
    expect(changes(records)).toEqual(expected);
  });

  it('and is told without the record itself', () => {
    expect(Object.keys(now(smallRecords))).not.toContain('record');
  });
});

it('a decision taken back is neither', () => {
  expect(stateOf({ ...kept, withdrawnAt: DAY }, null)).toMatchObject({ state: 'withdrawn', withdrawnAt: DAY });
});
