import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { recordSha256, sealRecord, type UnsealedRecord } from './record-hash.ts';

const RECORD: UnsealedRecord = {
  format: 'listlight-evidence',
  formatVersion: 1,
  id: 'r1',
  number: 1,
  previous: null,
  session: { id: 's1', name: 'Autumn check' },
  at: '2026-11-23T10:00:00.000Z',
  by: 'M. Weber',
  address: 'https://shop.example/海康',
  title: 'Cameras',
  textSha256: '0'.repeat(64),
  isTextCut: false,
  screening: {
    page: 'https://shop.example/海康',
    title: 'Cameras',
    scannedAt: '2026-11-23T10:00:00.000Z',
    lists: [],
    coverage: { frames: 1, textRuns: 1, characters: 7, unreadable: [] },
    hits: [],
    contradictions: [],
  },
  leftOut: [],
  files: [],
  whyNoStrips: null,
  tags: ['a'],
  notes: '',
  version: '0.1.0',
  browser: 'Firefox 153',
};

test('the seal is the SHA-256 that any other tool gets from the record without it', () => {
  const sealed = sealRecord(RECORD);
  const other = createHash('sha256').update(canonicalJson(RECORD), 'utf8').digest('hex');
  expect(sealed.sha256).toBe(other);
  expect(recordSha256(sealed)).toBe(other);
  expect(recordSha256(JSON.parse(JSON.stringify(sealed)))).toBe(other);
});

test.each<[string, Partial<UnsealedRecord>]>([
  ['the record before it', { previous: '0'.repeat(64) }],
  ['its number', { number: 2 }],
  ['a tag', { tags: ['b'] }],
  [
    'something deep inside',
    { screening: { ...RECORD.screening, coverage: { ...RECORD.screening.coverage, frames: 2 } } },
  ],
  ['a field that nobody knows', { ...({ extra: 1 } as object) }],
])('another hash with another %s', (_, change) => {
  expect(recordSha256({ ...RECORD, ...change })).not.toBe(recordSha256(RECORD));
});

test('sealing again changes nothing', () => {
  expect(sealRecord(sealRecord(RECORD))).toEqual(sealRecord(RECORD));
});
