import { expect, test } from 'vitest';
import { type BulkCandidate, isToLookAt } from './bulk.ts';

const candidate = (score: number, ...agrees: [part: string, text: string][]): BulkCandidate => ({
  entity: 'x',
  name: 'X',
  score,
  agrees: agrees.map(([part, text]) => ({ part, ours: text, theirs: text })),
  differs: [],
});

test.each([
  ['like enough', candidate(0.7, ['name', 'Hikvision']), true],
  ['not like enough', candidate(0.6, ['name', 'Hikvision']), false],
  ['four initials alone', candidate(0.9, ['initials', 'CASC']), true],
  ['three initials alone', candidate(0.9, ['initials', 'BGI'], ['legal form', 'Co.'], ['place', 'China']), false],
  ['two initials beside a name', candidate(0.9, ['name', 'Hikvision'], ['initials', 'DT']), true],
  [
    'two initials beside two words of many names',
    candidate(0.9, ['place', 'China'], ['word', 'State'], ['initials', 'CE']),
    true,
  ],
])('%s: to be looked at or not', (_, one, expected) => {
  expect(isToLookAt(one)).toBe(expected);
});
