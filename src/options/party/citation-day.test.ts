import { expect, test } from 'vitest';
import { citationDay } from './citation-day.ts';

test.each([
  ['84 FR 54004 (9 Oct 2019)', '2019-10-09'],
  ['DoD § 1260H list, edition of 7 Jan 2025, FR Doc. 2025-00070', '2025-01-07'],
  ['91 FR 35189 (10 June 2026), FR Doc. 2026-11571', '2026-06-10'],
  ['88 FR 18985, 3/30/23', '2023-03-30'],
  ['62 FR 35334, 6/30/97.', '1997-06-30'],
  ['notice of 2023-03-28', '2023-03-28'],
])('%s names %s', (text, day) => {
  expect(citationDay({ text })).toBe(day);
});

test.each(['Pub. L. 115-232 § 889(f)(3)(A)', 'FR Doc. 2023-06171', '30 Feb 2023', '13/45/22', '2 CFR 200.216', ''])(
  '%o names no day',
  (text) => {
    expect(citationDay({ text })).toBeNull();
  },
);
