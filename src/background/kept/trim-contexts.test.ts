import { expect, test } from 'vitest';
import type { TabScreening } from '../../messages/contract.ts';
import { trimContexts } from './trim-contexts.ts';

test('keeps every place, and the words around the first of each text', () => {
  const matches = ['A', 'A', 'B', 'A'].map((text, at) => ({ text, context: `${at}` }));
  const tab = { screening: { hits: [{ entity: 'a', matches }] } } as unknown as TabScreening;
  expect(trimContexts(tab).screening.hits[0]?.matches).toEqual([
    { text: 'A', context: '0' },
    { text: 'A', context: '1' },
    { text: 'B', context: '2' },
    { text: 'A', context: '' },
  ]);
});
