import { expect, test } from 'vitest';
import type { Basis } from '../../model/basis.ts';
import type { Hit, ListEdition, Screening } from '../../model/screening.ts';
import { datesOf, glance, listsHeld } from './glance.ts';

const hit = (name: string, basis: Basis): Hit => ({
  entity: name,
  name,
  basis,
  reason: '',
  listings: [],
  affiliations: [],
  notListed: [],
  matches: [],
});

const list = (asOf: string): ListEdition => ({ id: 'us-bis-el', asOf, entries: 17, coverage: 'excerpt' });

function screening(more: Partial<Screening>): Screening {
  return {
    page: 'https://shop.example/',
    title: '',
    scannedAt: '2026-11-22T10:00:00Z',
    lists: [list('2026-07-09')],
    coverage: { frames: 1, textRuns: 12, characters: 400, unreadable: [] },
    hits: [],
    contradictions: [],
    ...more,
  };
}

test('says how many are named, and who', () => {
  const hits = [hit('Hikvision', 'listed'), hit('EZVIZ', 'derived'), hit('Luopu Haishi', 'listed')];
  expect(glance({ state: 'done', ages: {}, screening: screening({ hits }) })).toEqual([
    '2 companies on this page are named on a list: Hikvision, Luopu Haishi.',
    '1 name is reached by a list’s wording, not listed itself: EZVIZ.',
  ]);
});

test('keeps the line short when many are named', () => {
  const hits = ['A', 'B', 'C', 'D', 'E'].map((name) => hit(name, 'listed'));
  expect(glance({ state: 'done', ages: {}, screening: screening({ hits }) })).toEqual([
    '5 companies on this page are named on a list: A, B, C and 2 more.',
  ]);
});

test('does not call a reading page finished', () => {
  expect(glance({ state: 'reading', ages: {}, screening: screening({}) })).toEqual([
    'Reading the page…',
    'No name found so far.',
  ]);
});

test('a page that was not read never looks like one where nothing was found', () => {
  expect(glance({ state: 'unread', ages: {}, screening: screening({}) })).toEqual(['This page has not been read.']);
  const empty = screening({ coverage: { frames: 1, textRuns: 0, characters: 0, unreadable: [] } });
  expect(glance({ state: 'done', ages: {}, screening: empty })).toEqual(['No text could be read on this page.']);
  expect(glance({ state: 'done', ages: {}, screening: screening({ lists: [] }) })).toEqual([
    'No list is loaded, so nothing was looked for.',
  ]);
});

test('names the lists’ dates and what was missed when nothing was found', () => {
  const lists = [list('2026-07-09'), { ...list('2025-12-05'), coverage: 'complete' as const }];
  const coverage = {
    frames: 1,
    textRuns: 3,
    characters: 9,
    unreadable: [{ what: 'picture', where: 'frame', why: 'no text' }],
  };
  expect(glance({ state: 'done', ages: {}, screening: screening({ lists, coverage }) })).toEqual([
    'No name found in lists dated 5 Dec 2025 to 9 Jul 2026.',
    'Held only in part: 1 of 2 lists.',
    '1 part of the page could not be read.',
  ]);
});

test('a list without entries here is not one that was looked through', () => {
  const empty = { ...list('2023-11-01'), id: 'us-ofac-sdn', entries: 0 };
  expect(listsHeld([empty, list('2026-07-09')]).map(({ id }) => id)).toEqual(['us-bis-el']);
  expect(glance({ state: 'done', ages: {}, screening: screening({ lists: [empty] }) })).toEqual([
    'No list is loaded, so nothing was looked for.',
  ]);
});

test('one date when all copies are of one day', () => {
  expect(datesOf([list('2026-07-09'), list('2026-07-09')])).toBe('9 Jul 2026');
});

test('tells of claims to check after the companies', () => {
  const hits = [hit('Hikvision', 'listed')];
  const contradictions = [
    { claim: 'NDAA compliant', entity: 'Hikvision', context: 'one' },
    { claim: 'NDAA-compliant', entity: 'Hikvision', context: 'two' },
  ];
  expect(glance({ state: 'done', ages: {}, screening: screening({ hits, contradictions }) })).toEqual([
    '1 company on this page is named on a list: Hikvision.',
    '1 claim near a name to check.',
  ]);
});

test('says with every answer how many of the lists used are old copies, and how old the oldest is', () => {
  const lists = [
    list('2026-07-09'),
    { ...list('2026-11-20'), id: 'us-ofac-sdn' },
    { ...list('2025-01-06'), id: 'us-bis-uvl' },
  ];
  const of = (days: number, grade: 'fresh' | 'old' | 'stale') => ({ days, grade, words: '' });
  const ages = { 'us-bis-el': of(137, 'stale'), 'us-ofac-sdn': of(3, 'fresh'), 'us-bis-uvl': of(686, 'stale') };
  const last = (more: Partial<Screening>) =>
    glance({ state: 'done', ages, screening: screening({ lists, ...more }) }).at(-1);
  expect(last({})).toBe('Old copies: 2 of 3 lists used, the oldest 686 days old.');
  expect(last({ hits: [hit('Hikvision', 'listed')] })).toBe('Old copies: 2 of 3 lists used, the oldest 686 days old.');
  expect(last({ lists: lists.slice(0, 1) })).toBe('The list used is an old copy, 137 days old.');
  // A list of which no entry is held was not used.
  expect(last({ lists: [lists[1], { ...lists[2], entries: 0 }] as ListEdition[] })).toBe(
    'Held only in part: 1 of 1 list.',
  );
});

test('who stands on the organisation’s own list alone is not counted among those an official list names', () => {
  const own = { ownList: 'Watch', basis: 'listed' } as Hit['listings'][number];
  const hits = [hit('Hikvision', 'listed'), { ...hit('Acme', 'listed'), listings: [own] }];
  expect(glance({ state: 'done', ages: {}, screening: screening({ hits }) })).toEqual([
    '1 company on this page is named on a list: Hikvision.',
    '1 company is on your organisation’s own list: Acme.',
  ]);
});

test('where all that was found is not shown, that is said before anything else', () => {
  const leftOut = [{ entity: 'hikvision', name: 'Hikvision', why: 'decision' as const, places: 2, isInPart: false }];
  const lists = [list('2026-07-09')];
  expect(glance({ state: 'done', ages: {}, screening: screening({ lists }), leftOut }).slice(0, 2)).toEqual([
    '1 company is not shown: you decided that the text means somebody else.',
    'No other name found in lists dated 9 Jul 2026.',
  ]);
});

test('says of the first company on which list it is, since when, and on how many more', () => {
  const on = (list: string, effective: string | null) =>
    ({ list, basis: 'listed', effective, published: null }) as Hit['listings'][number];
  const named = (...listings: Hit['listings'][number][]) => ({ ...hit('Hikvision Co., Ltd.', 'listed'), listings });
  const told = (one: Hit) =>
    glance({ state: 'done', ages: {}, screening: screening({ hits: [one, hit('Dahua', 'listed')] }) })[1];
  expect(told(named(on('us-dod-1260h', '2021-06-03'), on('us-bis-el', '2019-10-09'), on('us-ndaa-889', null)))).toBe(
    'Hikvision: BIS Entity List since 9 Oct 2019, and 2 more lists.',
  );
  expect(told(named(on('us-fcc-covered', '2021-03-12')))).toBe('Hikvision: FCC Covered List since 12 Mar 2021.');
});
