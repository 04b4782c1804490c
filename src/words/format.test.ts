import { afterEach, expect, test } from 'vitest';
import { listingDates } from '../model/listing-dates.ts';
import { FAILURE_CODES } from '../model/update-failure.ts';
import { english } from './en/english.ts';
import { compareNames, dayWords, momentWords, namesWords, numberWords, placeName, sizeWords } from './format.ts';
import type { Language } from './language.ts';
import { listingDatesWords } from './listing-dates-words.ts';
import { loadWords } from './load-words.ts';
import { language, setWords, words } from './words.ts';

afterEach(() => setWords('en', english));

/** As a reader sees it: the narrow and unbreakable spaces of French are spaces. */
const seen = (text: string) => text.replaceAll(/\s/g, ' ');

test.each([
  ['en', '28 Mar 2023', '23 Nov 2026, 12:19', '12,345', '15.2 MB', '2 bytes', 'China'],
  ['de', '28. März 2023', '23. Nov. 2026, 12:19', '12.345', '15,2 MB', '2 Byte', 'China'],
  ['fr', '28 mars 2023', '23 nov. 2026, 12:19', '12 345', '15,2 Mo', '2 octets', 'Chine'],
  ['es', '28 mar 2023', '23 nov 2026, 12:19', '12.345', '15,2 MB', '2 bytes', 'China'],
  ['zh-CN', '2023年3月28日', '2026年11月23日 12:19', '12,345', '15.2 MB', '2字节', '中国'],
] as const)(
  '%s: days, moments, numbers, sizes and countries',
  async (spoken, day, moment, count, size, bytes, china) => {
    await loadWords(spoken);
    expect(language()).toBe(spoken);
    expect(dayWords('2023-03-28')).toBe(day);
    expect(seen(momentWords('2026-11-23T12:19:00'))).toBe(moment);
    expect(seen(numberWords(12_345))).toBe(count);
    expect(seen(sizeWords(15.2, 'megabyte', 1))).toBe(size);
    expect(seen(sizeWords(2, 'byte'))).toBe(bytes);
    expect(placeName('region', 'CN')).toBe(china);
  },
);

test.each(['en', 'de', 'zh-CN'] as const)(
  '%s: what is no day, moment or country is returned as it stands',
  async (spoken) => {
    await loadWords(spoken);
    expect([dayWords('2023-02-30'), momentWords('soon'), placeName('region', '??')]).toEqual([
      '2023-02-30',
      'soon',
      '??',
    ]);
  },
);

test('names stand in the order of the language, with its commas between them', async () => {
  const places = ['Österreich', 'Zypern', 'Oman'];
  await loadWords('de');
  expect(places.sort(compareNames)).toEqual(['Oman', 'Österreich', 'Zypern']);
  expect(namesWords(['A', 'B'])).toBe('A, B');
  await loadWords('zh-CN');
  // By pinyin: Déguó, Měiguó, Zhōngguó.
  expect(['中国', '美国', '德国'].sort(compareNames)).toEqual(['德国', '美国', '中国']);
  expect(namesWords(['A', 'B'])).toBe('A、B');
});

test('a language is spoken until another is', async () => {
  await loadWords('fr');
  expect(words().lists.page.tryAgain).toBe('Réessayer');
  await loadWords('en');
  expect(words()).toBe(english);
});

test('English says of a listing what saved records say', () => {
  const [effective, published] = ['2023-03-28', '2023-03-30'];
  for (const dates of [
    { effective, published },
    { effective, published: effective },
    { effective, published: null },
    { effective: null, published },
    { effective: null, published: null },
  ]) {
    expect(listingDatesWords(dates)).toBe(listingDates(dates));
  }
});

test.each(['de', 'es', 'fr', 'zh-CN'] satisfies Language[])('%s has a sentence for every failure', async (spoken) => {
  await loadWords(spoken);
  const sentences = FAILURE_CODES.map((code) => words().lists.sources.failures[code]);
  expect(new Set(sentences).size).toBe(FAILURE_CODES.length);
});
