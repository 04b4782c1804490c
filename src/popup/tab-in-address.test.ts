import { expect, test } from 'vitest';
import { tabInAddress } from './tab-in-address.ts';

test.each([
  ['?tab=12', 12],
  ['?x=1&tab=0', 0],
  ['', null],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=all', null],
])('%s names tab %s', (search, tab) => {
  expect(tabInAddress(search)).toBe(tab);
});
