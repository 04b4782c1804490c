import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import { statusBook } from './status.ts';

const book = statusBook(smallRecords);
const lists = (entity: string, day = '2026-03-01') =>
  book.statusOf(entity, day).listings.map(({ list, basis }) => [list, basis]);

describe('statusOf', () => {
  it('gives the listings in force, newest first, each with its list’s date and citations', () => {
    const { basis, listings } = book.statusOf('orbicam', '2026-03-01');
    expect(basis).toBe('listed');
    expect(listings.map(({ list }) => list)).toEqual(['us-test-two', 'us-test-one']);
    expect(listings[1]).toMatchObject({
      effective: '2019-10-09',
      published: '2019-10-10',
      asOf: '2026-01-02',
      citations: [{ text: '1 TR 2', changes: 'adds the entry' }],
    });
  });

  it('says “derived”, never “listed”, where only a list’s words reach a party, and through which report', () => {
    const { listings } = book.statusOf('orbicam_north', '2026-03-01');
    expect(listings.map(({ list, basis }) => [list, basis])).toEqual([
      ['us-test-one', 'listed'],
      ['us-test-two', 'derived'],
    ]);
    expect(listings[1]?.via).toEqual({
      entity: 'orbicam',
      words: 'any subsidiary or affiliate',
      affiliation: {
        kind: 'subsidiary',
        source: 'The Test Gazette',
        url: 'https://example.org/gazette',
        confidence: 'M',
      },
    });
    expect(listings[1]?.namedAs).toBe('Orbicam Optics Company');
  });

  it('uses the list’s words for products for a brand', () => {
    expect(book.statusOf('visibly', '2026-03-01')).toMatchObject({
      basis: 'derived',
      listings: [{ list: 'us-test-two', via: { words: 'equipment produced by' } }],
    });
  });

  it('derives nothing from a weak report', () => {
    expect(lists('lone')).toEqual([]);
    expect(book.statusOf('lone', '2026-03-01').basis).toBe('hint');
  });

  it('never derives where the list’s words reach nobody', () => {
    expect(lists('orbicam_north').filter(([list]) => list === 'us-test-one')).toEqual([['us-test-one', 'listed']]);
    expect(lists('visibly').some(([list]) => list === 'us-test-one')).toBe(false);
  });

  it('counts from the effective day to the day before the end', () => {
    expect(lists('orbicam', '2019-10-08')).toEqual([]);
    expect(lists('orbicam', '2019-10-09')).toEqual([['us-test-one', 'listed']]);
    const closed = statusBook({
      ...smallRecords,
      listings: smallRecords.listings.map((listing) => ({ ...listing, until: '2025-05-05' })),
    });
    expect(closed.statusOf('orbicam', '2025-05-04').listings).toHaveLength(2);
    expect(closed.statusOf('orbicam', '2025-05-05').listings).toEqual([]);
  });

  it('tells of the affiliates rule where half may be held, by the day asked about, and derives nothing from it', () => {
    const rule = {
      suspendedUntil: '2026-11-09',
      citations: [{ text: 'FR Doc. 2025-19001', url: 'https://example.gov/rule' }],
    };
    const [one, ...rest] = smallRecords.lists;
    const note = (isMajority: boolean | null, day: string, from = 'lone') =>
      statusBook({
        ...smallRecords,
        lists: [{ ...(one as NonNullable<typeof one>), affiliatesRule: rule }, ...rest],
        affiliations: smallRecords.affiliations.map((link) => ({ ...link, isMajority })),
      }).statusOf(from, day);
    const words = 'TO’s affiliates rule for shares of 50 % or more (FR Doc. 2025-19001)';
    expect(note(true, '2026-11-09').affiliations[0]?.note).toBe(
      `A share of 50 % or more is reported. ${words} is suspended until 9 Nov 2026.`,
    );
    expect(note(null, '2026-11-10').affiliations[0]?.note).toBe(
      `The share held is not known here. ${words} was suspended until 9 Nov 2026; whether it applies now is not in this copy, check with TO.`,
    );
    expect(note(false, '2026-11-10').affiliations[0]?.note).toBeUndefined();
    expect(note(true, '2026-11-10', 'visibly').affiliations[0]?.note).toBeUndefined();
    expect(note(true, '2026-11-10', 'orbicam_north').affiliations[0]?.note).toBeUndefined();
    expect(note(true, '2026-11-10').listings).toEqual([]);
  });

  it('says nothing of a brand’s absence from a list its maker is on', () => {
    const absences = [
      { list: 'us-test-one', entity: 'visibly', asOf: '2026-01-02', source: 'x' },
      { list: 'us-test-three', entity: 'visibly', asOf: '2026-01-02', source: 'x' },
    ];
    const lists = statusBook({ ...smallRecords, absences }).statusOf('visibly', '2026-03-01').notListed;
    expect(lists.map(({ list }) => list)).toEqual(['us-test-three']);
  });

  it('shows the organisation’s own list as that: after official ones, never as their ground, reaching nobody', () => {
    const [one] = smallRecords.lists;
    const [first] = smallRecords.listings;
    const on = (entity: string) => ({
      ...first,
      id: `own-watch/${entity}`,
      list: 'own-watch',
      entity,
      effective: '2026-01-01',
    });
    const records = {
      ...smallRecords,
      lists: [...smallRecords.lists, { ...one, id: 'own-watch', name: 'Watch', isOwn: true }],
      listings: [
        ...smallRecords.listings,
        ...['orbicam', 'visibly', 'lone'].map((entity) => ({
          ...on(entity),
          reach: [{ kinds: ['subsidiary' as const], words: 'anybody' }],
        })),
      ],
    } as typeof smallRecords;
    const own = statusBook(records);
    const of = (entity: string) => {
      const { basis, listings } = own.statusOf(entity, '2026-03-01');
      return [basis, ...listings.map(({ list, ownList }) => ownList ?? list)];
    };
    expect(of('orbicam')).toEqual(['listed', 'us-test-two', 'us-test-one', 'Watch']);
    expect(of('visibly')).toEqual(['derived', 'us-test-two', 'Watch']);
    expect(of('lone')).toEqual(['listed', 'Watch']);
    expect(of('orbicam_north')).toEqual(['listed', 'us-test-one', 'us-test-two']);
  });

  it('says where a party was looked for and not found', () => {
    expect(book.statusOf('orbicam_north', '2026-03-01').notListed).toEqual([
      { list: 'us-test-two', asOf: '2026-02-03', source: 'the whole list' },
    ]);
  });
});
