import { expect, test } from 'vitest';
import { listName } from './list-name.ts';

test('names the lists as buyers know them', () => {
  expect(listName('us-bis-el')).toBe('BIS Entity List');
  expect(listName('us-ndaa-889')).toBe('NDAA § 889');
  expect(listName('us-dod-1260h')).toBe('DoD § 1260H list');
});

test('shows an unknown id rather than nothing', () => {
  expect(listName('us-new-list')).toBe('list “us-new-list”');
});
