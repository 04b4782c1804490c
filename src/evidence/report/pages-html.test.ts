import { expect, test } from 'vitest';
import { HITS, sampleContent, screeningOf } from '../../../test/fixtures/sample-pack.ts';
import { LEFT_EARLY, NO_ANSWER, NOT_OPENED, type SessionPage } from '../../model/session.ts';
import { pagesHtml } from './pages-html.ts';

const ROW = sampleContent(1).pages[0] as SessionPage;
const rowWith = (change: Partial<SessionPage>): string => pagesHtml([{ ...ROW, ...change }]).text;
const SCREENED = (hits: typeof HITS) => screeningOf(ROW.address, ROW.title, hits);

test('every company in a row has its lists with dates, citation and copy, or who reports its link', () => {
  const row = rowWith({ screening: SCREENED(HITS) });
  expect(row).toContain(
    'BIS Entity List: effective: 9 Oct 2019; published: 9 Oct 2019; <a href="https://www.federalregister.gov/d/2019-22210"',
  );
  expect(row).toContain('84 FR 54004 (9 Oct 2019)');
  expect(row).toContain('list copy of 9 Jul 2026');
  expect(row).toContain('Yicai, 2 Jun 2021</bdi> (confidence medium)');
  expect(row).toContain('NDAA § 889: not named there; its words “subsidiaries and affiliates” reach it');
  const own = HITS.slice(0, 1).map((hit) => ({
    ...hit,
    listings: hit.listings.map((listing) => ({ ...listing, ownList: 'Ours' })),
  }));
  expect(rowWith({ screening: SCREENED(own) })).toContain('On the organisation’s own list');
});

test('a row tells how much was read and against which copies, and a list that holds nothing was not looked through', () => {
  const row = rowWith({ screening: SCREENED(HITS), at: '2026-11-23T10:00:00.000Z' });
  expect(row).toContain('1 frame, 12 pieces of text, 3,456 characters; lists L1');
  expect(row).toContain('BIS Entity List: copy of 9 Jul 2026, 137 days before it was used, excerpt, 25 entries held');
  expect(row).toContain('a name missing here may still be on the list');
  expect(row).toContain('Not looked through, no entries held: OFAC SDN list.');
  expect(row).not.toContain('1 Nov 2023, ');
});

test('of a page that was left early nothing is said to be absent', () => {
  const left = rowWith({ state: 'in-part', why: LEFT_EARLY, screening: SCREENED([]) });
  expect(left).not.toContain('No name found');
  expect(left).toContain('The page was not read to its end');
  expect(rowWith({ state: 'whole', screening: SCREENED([]) })).toContain('No name found in lists dated 9 Jul 2026.');
});

test.each([LEFT_EARLY, NOT_OPENED, NO_ANSWER])('%s is said in words', (why) => {
  expect(rowWith({ state: 'unread', why, screening: null })).not.toContain(why);
});
