import { expect, test } from 'vitest';
import type { SourceOverview } from '../../messages/lists-contract.ts';
import { newsWords } from './news-words.ts';

const SOURCE: SourceOverview = {
  id: 'csl-csv',
  name: 'Consolidated Screening List',
  url: 'https://data.trade.gov/x.csv',
  host: 'data.trade.gov',
  lists: [],
  isOn: true,
  isLocked: false,
  isMirror: false,
  hasPermission: true,
  last: null,
  nextCheckAt: null,
};
const result = (minute: string) => ({ at: `2026-11-23T10:${minute}:00`, outcome: 'unchanged' as const });

test('only what came to an end since the last look is told', () => {
  const first = { sources: [SOURCE], lastImport: null };
  const second = { sources: [{ ...SOURCE, last: result('05') }], lastImport: null };
  const third = { ...second, lastImport: { name: 'a.csv', result: result('06') } };
  expect(newsWords(null, third)).toEqual([]);
  expect(newsWords(first, second)).toEqual(['Consolidated Screening List: Looked at 23 Nov 2026, 10:05: nothing new.']);
  expect(newsWords(second, structuredClone(second))).toEqual([]);
  expect(newsWords(second, third)).toEqual(['a.csv: Looked at 23 Nov 2026, 10:06: nothing new.']);
});
