import { expect, test } from 'vitest';
import { listsOffWords } from './lists-off-words.ts';

const HELD = ['us-bis-el', 'us-bis-uvl', 'own-1'];

test.each([
  [[], 'All 3 lists held are on.'],
  [['us-ofac-ssi'], 'All 3 lists held are on.'],
  [['us-bis-el', 'us-ofac-ssi'], '1 of 3 lists held is off: what it says is not shown.'],
  [['us-bis-el', 'own-1'], '2 of 3 lists held are off: what they say is not shown.'],
  [HELD, 'All lists held are off: nothing is shown on any page.'],
])('%o', (off, sentence) => {
  expect(listsOffWords(off, HELD)).toBe(sentence);
});
