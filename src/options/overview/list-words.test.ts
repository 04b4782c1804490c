import { expect, test } from 'vitest';
import type { Edition } from '../../model/edition.ts';
import { FAILURE_CODES, failureSentence } from '../../model/update-failure.ts';
import {
  bytesWords,
  dateBasisWords,
  hostOf,
  originWords,
  resultWords,
  shortResultWords,
  warningsCount,
} from './list-words.ts';

const EDITION: Edition = {
  number: 3,
  source: 'csl-csv',
  state: 'current',
  provenance: {
    by: 'download',
    from: 'https://data.trade.gov/lists/all.csv',
    readAt: '2026-11-23T00:19:00Z',
    bytes: 15_200_000,
    sha256: 'ab',
    etag: null,
    lastModified: null,
  },
  lists: [],
  contentSha256: 'cd',
  warnings: [
    { kind: 'no-citation', where: 'us-bis-el', count: 4, examples: [] },
    { kind: 'unread-value', where: 'start_date', count: 2, examples: ['x'] },
  ],
};
const FROM_FILE: Edition = { ...EDITION, provenance: { ...EDITION.provenance, by: 'file', from: 'SDN.XML' } };

test('the origin of a list is said without the whole address', () => {
  expect(originWords(null)).toBe('came with this version');
  expect(originWords(EDITION)).toBe('downloaded from data.trade.gov');
  expect(originWords(FROM_FILE)).toBe('file SDN.XML');
  expect(hostOf('no address')).toBe('no address');
});

test('a date is never given out as the publication’s own word when it is not', () => {
  expect(dateBasisWords({ isDateStated: true, edition: EDITION })).toBe('as the publication says');
  expect(dateBasisWords({ isDateStated: false, edition: EDITION })).toBe('the day it was read');
  expect(dateBasisWords({ isDateStated: false, edition: FROM_FILE })).toBe('the day the file was read');
  expect(dateBasisWords({ isDateStated: false, edition: null })).toBe('the day it was read');
});

test.each(FAILURE_CODES)('%s is told in its sentence, and that the list before stays', (code) => {
  const words = resultWords({ at: '2026-11-23T00:19:00Z', outcome: 'failed', failure: { code, detail: 'row 7' } });
  expect(words).toContain(failureSentence({ code, detail: '' }));
  expect(words).toMatch(/stays in use\.$/);
  expect(words).not.toContain('row 7');
});

test('no outcome is told in words that judge', () => {
  for (const outcome of ['updated', 'unchanged', 'held', 'decided', 'failed', 'cancelled'] as const) {
    const result = { at: '2026-11-23T00:19:00Z', outcome };
    expect(`${resultWords(result)} ${shortResultWords(result)}`).not.toMatch(/clear|clean|safe|sanction|match/i);
  }
});

test('sizes', () => {
  expect([0, 1, 999, 1000, 15_200_000].map(bytesWords)).toEqual(['0 bytes', '1 byte', '999 bytes', '1 kB', '15.2 MB']);
});

test('warnings are counted by what they stand for', () => {
  expect(warningsCount(EDITION)).toBe(6);
  expect(warningsCount(null)).toBe(0);
});
