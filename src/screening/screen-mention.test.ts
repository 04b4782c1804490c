import { expect, test } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import type { FrameMention } from '../model/mention.ts';
import { screenMention } from './screen-mention.ts';
import { screenPage } from './screen-page.ts';
import { statusBook } from './status.ts';
import { NOTHING_LOOKED_AT } from './unreadable.ts';

const book = statusBook(smallRecords);
const DAY = '2026-03-01';
const mention: Omit<FrameMention, 'id'> = {
  where: 'text',
  text: 'Orbicam',
  context: 'Brand: Orbicam, NDAA compliant',
  names: [
    { entity: 'orbicam', name: 'Orbicam', form: 'name' },
    { entity: 'lone', name: 'Orbicam', form: 'brand' },
  ],
  role: 'maker',
  cue: 'Brand',
  claims: [{ claim: 'NDAA compliant', context: 'Brand: Orbicam, NDAA compliant' }],
};

test('says of a mention what the screening of its page says', () => {
  const report = {
    startedAt: 1,
    title: 'A shop',
    textRuns: 3,
    characters: 90,
    mentions: [{ ...mention, id: 4 }],
    moreMentions: 0,
    uncheckedRuns: 0,
    garbledCharacters: 0,
    isDone: true,
  };
  const { screening } = screenPage(
    { page: 'https://shop.example/', scannedAt: '', frames: [{ frame: 0, report }], ...NOTHING_LOOKED_AT },
    smallRecords,
    book,
    DAY,
  );
  const { hits, contradictions } = screenMention(mention, smallRecords, book, DAY);
  expect(hits).toEqual(screening.hits);
  expect(contradictions).toEqual(screening.contradictions);
  expect(hits.map(({ entity }) => entity)).toEqual(['orbicam', 'lone']);
  expect(hits[0]?.listings.length).toBeGreaterThan(0);
  expect(hits[0]?.reason).toContain('the page names it as the maker or brand (“Brand”)');
  expect(contradictions.map(({ claim }) => claim)).toContain('NDAA compliant');
});

test('shows no listing beside a part number', () => {
  const names = [{ entity: 'orbicam', name: 'dome cameras', form: 'model' as const }];
  const { hits } = screenMention({ ...mention, names }, smallRecords, book, DAY);
  expect(hits.map(({ basis, listings }) => [basis, listings])).toEqual([['hint', []]]);
});

test('says nothing of the rest of the page', () => {
  const beside = { ...mention, role: 'compatible' as const, cue: 'compatible with' };
  const [hit] = screenMention(beside, smallRecords, book, DAY).hits;
  expect(hit?.reason).toContain('compatible with');
  expect(hit?.reason).not.toContain('at every place');
  const [link] = screenMention({ ...mention, where: 'link' }, smallRecords, book, DAY).hits;
  expect(link?.reason).not.toContain('no text that readers see');
});
