import { expect, test } from 'vitest';
import { listingDates } from './listing-dates.ts';

test.each([
  ['2023-03-28', '2023-03-30', 'effective 28 Mar 2023, published 30 Mar 2023'],
  ['2019-10-09', '2019-10-09', 'effective and published 9 Oct 2019'],
  ['2021-03-12', null, 'effective 12 Mar 2021, publication date not in this copy'],
  [null, '2021-12-17', 'published 17 Dec 2021, effective date not in this copy'],
  [null, null, 'date not in this copy'],
])('%s and %s: %s', (effective, published, words) => {
  expect(listingDates({ effective, published })).toBe(words);
});
