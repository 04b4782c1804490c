import { expect, test } from 'vitest';
import type { Hit } from '../model/screening.ts';
import type { TabScreening } from './contract.ts';
import { addressMark, packScreening, unpackScreening } from './kept-screening.ts';

const PAGE = 'https://shop.example/cameras?id=7';

function tabWith(companies: number, places: number): TabScreening {
  const hit = (at: number): Hit => ({
    entity: `party_${at}`,
    name: `Company number ${at} Co., Ltd.`,
    basis: 'listed',
    reason: 'a reason of some length that is the same for all of the companies on this page',
    listings: [
      {
        list: 'us-bis-el',
        basis: 'listed',
        namedAs: `Company number ${at} Co., Ltd.`,
        effective: '2019-10-09',
        published: null,
        asOf: '2026-07-09',
        citations: [{ text: '84 FR 54004 (9 Oct 2019)', url: 'https://www.federalregister.gov/d/2019-22210' }],
        restriction: 'A licence is needed to export, re-export or transfer any item to this company. '.repeat(3),
      },
    ],
    affiliations: [],
    notListed: [],
    matches: Array.from({ length: places }, (_, place) => ({
      text: `Company number ${at}`,
      form: 'name' as const,
      where: 'text' as const,
      context: `words ${place} around Company number ${at} {"$":1}`,
      reason: 'the same for every place of this text on the page',
    })),
  });
  return {
    state: 'done',
    screening: {
      page: PAGE,
      title: '{"$":0}',
      scannedAt: '2026-11-23T10:00:00.000Z',
      lists: [{ id: 'us-bis-el', asOf: '2026-07-09', entries: 3, coverage: 'complete' }],
      coverage: { frames: 1, textRuns: 4, characters: 90, unreadable: [] },
      hits: Array.from({ length: companies }, (_, at) => hit(at)),
      contradictions: [],
    },
    grounds: [],
    unread: [],
    places: [],
    meanings: {},
    ages: {},
    listsProblem: null,
    leftOut: [],
    reopened: [],
    listsOff: [],
  };
}

test('comes back as it was, and holds the address of no page', () => {
  const tab = tabWith(3, 4);
  const packed = packScreening(tab);
  expect(packed).not.toContain('shop.example');
  expect(unpackScreening(packed, PAGE)).toEqual(tab);
});

test('thirty companies with five hundred places take less than 100 kB, most of it the words around the places', () => {
  const tab = tabWith(30, 17);
  expect(packScreening(tab).length).toBeLessThan(0.75 * JSON.stringify(tab).length);
  expect(packScreening(tab).length).toBeLessThan(100_000);
});

test('tells addresses apart, but not the places within one page', () => {
  expect(addressMark(PAGE)).toBe(addressMark(`${PAGE}#reviews`));
  expect(new Set([PAGE, `${PAGE}8`, 'https://shop.example/', ''].map(addressMark)).size).toBe(4);
});
