import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../test/fixtures/made-entries.ts';
import type { ListChange } from '../model/list-change.ts';
import type { ScreeningList } from '../model/listing.ts';
import type { Party, PartyListing } from '../model/party.ts';
import { type HeldEdition, heldEditions, listedOn } from './listed-on.ts';

const citations = [{ text: '88 FR 18985 (30 Mar 2023)', url: 'https://www.federalregister.gov/d/2023-06663' }];
const listing = (more: Partial<PartyListing> = {}): PartyListing => ({
  id: 'us-bis-el/acme',
  list: 'us-bis-el',
  entity: 'acme',
  names: [{ text: 'Acme Ltd.', kind: 'primary' }],
  effective: '2023-03-28',
  published: '2023-03-30',
  until: null,
  restriction: 'A licence is needed.',
  citations,
  reach: [],
  confidence: 'H',
  from: { edition: 7, place: 0 },
  ...more,
});
const party = (...listings: PartyListing[]): Party => ({
  entity: { id: 'acme', name: 'Acme Ltd.', names: [{ text: 'Acme Ltd.', kind: 'primary' }] },
  type: 'organisation',
  addresses: [],
  listings,
  joins: [],
});
const copy = (asOf: string, coverage: HeldEdition['coverage'] = 'complete'): HeldEdition => ({
  list: 'us-bis-el',
  name: 'BIS Entity List',
  asOf,
  coverage,
});
const change = (
  kind: ListChange['kind'],
  fromAsOf: string,
  toAsOf: string,
  more: Partial<ListChange> = {},
): ListChange => ({
  list: 'us-bis-el',
  key: 'acme ltd|',
  kind,
  name: 'ACME LTD',
  names: ['ACME LTD'],
  citations,
  fields: [],
  effective: null,
  published: null,
  fromAsOf,
  toAsOf,
  edition: 7,
  ...more,
});
const one = (who: Party, day: string, held = [copy('2026-11-03')], changes: readonly ListChange[] = []) =>
  listedOn(who, day, held, changes)[0];
const answer = (...given: Parameters<typeof one>) => one(...given)?.answer;

describe('a party with a dated entry', () => {
  const acme = party(listing());

  it('is listed from the first day in force, and not yet the day before, by the notice that added it', () => {
    expect(one(acme, '2023-03-27')).toEqual({
      list: 'us-bis-el',
      answer: 'not-yet',
      words:
        'Not yet on BIS Entity List: added by 88 FR 18985 (30 Mar 2023), effective 28 Mar 2023, published 30 Mar 2023.',
      citation: citations[0],
    });
    expect(one(acme, '2023-03-28')).toMatchObject({
      answer: 'listed',
      words:
        'On BIS Entity List: effective 28 Mar 2023, published 30 Mar 2023, 88 FR 18985 (30 Mar 2023); copy of 3 Nov 2026.',
    });
    expect(one(acme, '2026-12-01')?.words).toContain('copy of 3 Nov 2026, the last that is held.');
    expect(answer(acme, '2019-01-01')).toBe('not-yet');
  });

  it('whose effective day is not known may have been listed some days before its publication', () => {
    const published = party(listing({ effective: null }));
    expect(answer(published, '2023-03-30')).toBe('listed');
    expect(one(published, '2023-03-29')).toMatchObject({
      answer: 'not-known',
      words: expect.stringContaining('some days before'),
    });
    expect(answer(published, '2023-03-16')).toBe('not-known');
    expect(answer(published, '2023-03-15')).toBe('not-yet');
  });

  it('that an excerpt holds is answered the same', () => {
    expect(answer(acme, '2023-03-28', [copy('2026-07-09', 'excerpt')])).toBe('listed');
    expect(answer(acme, '2023-03-27', [copy('2026-07-09', 'excerpt')])).toBe('not-yet');
  });

  it('that ended on a day is no longer listed from it', () => {
    const ended = party(listing({ until: '2025-06-01' }));
    expect(answer(ended, '2025-05-31')).toBe('listed');
    expect(one(ended, '2025-06-01')).toMatchObject({
      answer: 'no-longer',
      words: expect.stringContaining('it ended on 1 Jun 2025'),
    });
  });

  it('that a later copy lacks left at a day that is not known, between the two', () => {
    const left = party(listing({ until: '2026-11-03', lastSeen: '2026-07-09' }));
    expect(answer(left, '2026-07-09')).toBe('listed');
    expect(one(left, '2026-07-10')).toMatchObject({
      answer: 'not-known',
      words: expect.stringContaining('between the editions of 9 Jul 2026 and 3 Nov 2026'),
    });
    expect(answer(left, '2026-11-02')).toBe('not-known');
    expect(answer(left, '2026-11-03')).toBe('no-longer');
  });

  it('of two stays is answered by the one of that day', () => {
    const twice = party(
      listing({ until: '2024-01-01' }),
      listing({ effective: '2025-01-01', published: '2025-01-01' }),
    );
    expect(['2023-03-27', '2023-06-01', '2024-06-01', '2025-06-01'].map((day) => answer(twice, day))).toEqual([
      'not-yet',
      'listed',
      'no-longer',
      'listed',
    ]);
  });
});

describe('a party with an entry without dates', () => {
  const acme = party(listing({ effective: null, published: null }));

  it('is listed as of the copy that holds it, and before that nothing is known', () => {
    expect(answer(acme, '2026-11-03')).toBe('listed');
    expect(answer(acme, '2026-11-02')).toBe('not-known');
    expect(answer(acme, '2026-11-02', [copy('2026-01-01'), copy('2026-11-03')])).toBe('not-known');
  });

  it('that came between two copies is told so', () => {
    const held = [copy('2026-10-01'), copy('2026-11-03')];
    const added = [change('added', '2026-10-01', '2026-11-03')];
    expect(
      ['2026-09-30', '2026-10-01', '2026-10-02', '2026-11-03'].map((day) => answer(acme, day, held, added)),
    ).toEqual(['not-known', 'not-listed', 'not-known', 'listed']);
  });
});

describe('a party without an entry', () => {
  const nobody = party();

  it('is “no” from a complete copy of that day or before, and never before the first', () => {
    expect(one(nobody, '2026-11-03')).toEqual({
      list: 'us-bis-el',
      answer: 'not-listed',
      words: 'Not on BIS Entity List: not in the complete copy of 3 Nov 2026.',
      citation: null,
    });
    expect(one(nobody, '2026-11-02')).toMatchObject({
      answer: 'not-known',
      words: 'Not known from the editions held of BIS Entity List.',
    });
  });

  it('is never “no” from an excerpt', () => {
    expect(one(nobody, '2027-01-01', [copy('2026-07-09', 'excerpt')])).toMatchObject({
      answer: 'not-known',
      words: 'Not known from the editions held of BIS Entity List, of which only a part is held.',
    });
  });

  it('is “no” where it was looked up by hand in a complete copy', () => {
    const absence = { list: 'us-bis-el', entity: 'acme', asOf: '2023-11-01', source: 'complete file of November 2023' };
    const held = [copy('2026-07-09', 'excerpt')];
    expect(listedOn(nobody, '2024-01-01', held, [], [absence])[0]).toMatchObject({
      answer: 'not-listed',
      words: 'Not on BIS Entity List: not in complete file of November 2023.',
    });
    expect(listedOn(nobody, '2023-10-31', held, [], [absence])[0]?.answer).toBe('not-known');
    expect(listedOn(nobody, '2024-01-01', held, [], [{ ...absence, entity: 'other' }])[0]?.answer).toBe('not-known');
  });

  it('that an earlier edition held is no longer listed, by the difference that was kept', () => {
    const held = [copy('2026-10-01'), copy('2026-11-03')];
    const removed = [change('removed', '2026-10-01', '2026-11-03', { published: '2020-01-01' })];
    expect(
      ['2019-06-01', '2020-01-01', '2026-10-01', '2026-10-02', '2026-11-03'].map((day) =>
        answer(nobody, day, held, removed),
      ),
    ).toEqual(['not-yet', 'listed', 'listed', 'not-known', 'no-longer']);
    // Somebody else's removal says nothing of it.
    expect(answer(nobody, '2026-11-03', held, [{ ...removed[0], name: 'Acme Holding Ltd.' } as ListChange])).toBe(
      'not-listed',
    );
  });
});

describe('heldEditions', () => {
  it('gives the copies in use and those kept of each list, oldest first; none that waits for a decision', () => {
    const entry = madeEntry({ name: 'Acme Ltd.' });
    const edition = (asOf: string, state: 'current' | 'previous' | 'held') => ({
      ...madeEdition([entry], { asOf }),
      state,
    });
    const lists = [
      { id: 'us-bis-el', name: 'Entity List', asOf: '2026-11-03', coverage: 'complete' },
      { id: 'own-x', name: 'Watch', asOf: '2026-01-01', coverage: 'complete', isOwn: true },
    ] as ScreeningList[];
    const editions = [
      edition('2026-11-03', 'current'),
      edition('2026-11-01', 'previous'),
      edition('2026-11-20', 'held'),
    ];
    expect(heldEditions(lists, editions).map(({ list, name, asOf }) => [list, name, asOf])).toEqual([
      ['us-bis-el', 'BIS Entity List', '2026-11-01'],
      ['us-bis-el', 'BIS Entity List', '2026-11-03'],
      ['own-x', 'list “Watch” of your organisation', '2026-01-01'],
    ]);
  });
});
