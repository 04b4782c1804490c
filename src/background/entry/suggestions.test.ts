import { expect, it } from 'vitest';
import { escapeXml, suggestionsFor } from './suggestions.ts';

const LISTS = [{ id: 'us-bis-el', asOf: '2026-07-09' }];
const plain = (text: string) => text;

it('tells the lists that name a party, each with its date, and what is on none', () => {
  const parties = [
    { id: 'a', name: 'A & Sons <Ltd>', homeName: '甲', lists: ['us-bis-el'], since: '2019-10-09' },
    { id: 'b', name: 'B', lists: [], since: null },
    { id: 'c', name: 'B', lists: ['us-bis-el'], since: null },
  ];
  expect(suggestionsFor(parties, LISTS, plain)).toEqual([
    { content: 'A & Sons <Ltd>', description: 'A & Sons <Ltd> 甲: named on BIS Entity List (copy of 9 Jul 2026)' },
    { content: 'B', description: 'B: not named on a list held here; opens what is reported of it' },
  ]);
});

it('lets no sign of a name stand for markup', () => {
  expect(escapeXml(`<a b="c">&'`)).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
});
