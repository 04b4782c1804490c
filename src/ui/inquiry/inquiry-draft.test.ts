import { expect, onTestFinished, test } from 'vitest';
import { HITS } from '../../../test/fixtures/sample-pack.ts';
import { canInquire, type Inquiry, inquiryDraft, mailtoOf } from '../../evidence/inquiry-draft.ts';
import type { Hit } from '../../model/screening.ts';
import { german } from '../../words/de/german.ts';
import { english } from '../../words/en/english.ts';
import { spanish } from '../../words/es/spanish.ts';
import { french } from '../../words/fr/french.ts';
import { setWords } from '../../words/words.ts';
import { chinese } from '../../words/zh-cn/chinese.ts';
import { englishLetter, ownLetter } from './letter-words.ts';

const [LISTED, DERIVED, HINT] = HITS as [Hit, Hit, Hit];
const INQUIRY: Inquiry = {
  page: 'https://shop.example/offer?id=1',
  title: 'Dome camera\r\nBcc: all@example.com',
  readAt: '2026-11-23T10:05:00.000Z',
  hits: [LISTED, DERIVED],
};

test('the letter holds what the page says and what is on record, each with its citation and the date of its copy', () => {
  const { subject, body } = inquiryDraft(INQUIRY, englishLetter());
  expect(subject).toBe('Question about maker and model: Dome camera Bcc: all@example.com');
  for (const part of [
    'https://shop.example/offer?id=1',
    'as read on 23 Nov 2026, 10:05 UTC',
    '- Hangzhou Hikvision Digital Technology Co., Ltd. (杭州海康威视数字技术股份有限公司)',
    'On the page: “…The new <Hikvision> dome camera & its mount…”',
    'BIS Entity List: named as “Hangzhou Hikvision Digital Technology Co., Ltd.”, effective and published 9 Oct 2019',
    'Citation: 84 FR 54004 (9 Oct 2019) <https://www.federalregister.gov/d/2019-22210>',
    'list copy of 9 Jul 2026',
    'NDAA § 889: not named; its words “subsidiaries and affiliates” of Hangzhou Hikvision Digital Technology Company reach it, as reported by Yicai, 2 Jun 2021 (confidence medium)',
    'Citation: Pub. L. 115-232 § 889(f)(3)(B)',
    'Reported link, no listing: subsidiary of Hangzhou Hikvision Digital Technology Co., Ltd., Yicai, 2 Jun 2021 (confidence medium)',
    'we draw no conclusion from it',
    'FAR 52.204-24 or 52.204-26',
  ]) {
    expect(body).toContain(part);
  }
  expect(`${subject}${body}`).not.toMatch(/\b(?:clear|clean|safe|sanction\w*|banned|illegal|violat\w*|must)\b/i);
});

test('what a reader should know about an entry stands under it', () => {
  const note = 'The notice gives another page for this name.';
  const [listing] = LISTED.listings;
  const noted: Hit = { ...LISTED, listings: [{ ...(listing as NonNullable<typeof listing>), note }] };
  expect(inquiryDraft({ ...INQUIRY, hits: [noted] }, englishLetter()).body).toContain(
    `    ${note}\n    list copy of 9 Jul 2026`,
  );
});

test('a hint is named as one, also of a company that is listed', () => {
  const hint: Hit = { ...LISTED, basis: 'hint' };
  expect(inquiryDraft({ ...INQUIRY, hits: [hint] }, englishLetter()).body).toContain('This is only a hint:');
  expect(inquiryDraft(INQUIRY, englishLetter()).body).not.toContain('only a hint');
});

test('a vendor is not asked about a hint alone, nor about the organisation’s own list', () => {
  expect([LISTED, DERIVED, HINT].map(canInquire)).toEqual([true, true, false]);
  const own = LISTED.listings.map((listing) => ({ ...listing, list: 'own-1', ownList: 'Our secret watch list' }));
  expect(canInquire({ ...LISTED, listings: own })).toBe(false);
  const both = { ...LISTED, listings: [...LISTED.listings, ...own] };
  expect(inquiryDraft({ ...INQUIRY, hits: [both] }, englishLetter()).body).not.toContain('secret');
});

test.each([
  ['de', german, 'Sehr geehrte Damen und Herren,'],
  ['es', spanish, 'Estimados señores:'],
  ['fr', french, 'Madame, Monsieur,'],
  ['zh-CN', chinese, '尊敬的先生/女士：'],
] as const)('in %s it says the same, with the same citations', (language, words, greeting) => {
  setWords(language, words);
  onTestFinished(() => setWords('en', english));
  const { body } = inquiryDraft(INQUIRY, ownLetter());
  expect(body.startsWith(greeting)).toBe(true);
  for (const part of ['84 FR 54004 (9 Oct 2019)', 'Pub. L. 115-232 § 889(f)(3)(B)', 'FAR 52.204-24', 'FAR 52.204-25']) {
    expect(body).toContain(part);
  }
  expect(inquiryDraft(INQUIRY, englishLetter()).body).toMatch(
    /^Dear Sir or Madam,[\s\S]*effective and published 9 Oct 2019/,
  );
});

test('a mail draft is never longer than mail programs take, and says where it was cut', () => {
  const short = mailtoOf({ subject: 'A & B?', body: 'one\ntwo\n' }, 'cut');
  expect(short).toEqual({ url: 'mailto:?subject=A%20%26%20B%3F&body=one%0D%0Atwo%0D%0A', isCut: false });
  const long = mailtoOf(inquiryDraft(INQUIRY, englishLetter()), '[cut]');
  expect(long.isCut).toBe(true);
  expect(long.url.length).toBeLessThanOrEqual(1900);
  expect(decodeURIComponent(long.url)).toMatch(
    /^mailto:\?subject=Question[^\r\n]*&body=Dear Sir or Madam,\r\n[\s\S]*\r\n\[cut\]\r\n$/,
  );
  const chineseLine = mailtoOf({ subject: '海'.repeat(500), body: `${'海'.repeat(5000)}\n` }, '[cut]');
  expect(chineseLine.url.length).toBeLessThanOrEqual(1900);
  expect(mailtoOf({ subject: '\ud800', body: '\udc00' }, '').url).toBe('mailto:?subject=%EF%BF%BD&body=%EF%BF%BD');
});
