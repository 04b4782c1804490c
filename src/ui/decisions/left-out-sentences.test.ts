import { expect, test } from 'vitest';
import type { LeftOut } from '../../model/decision.ts';
import { leftOutSentences } from './left-out-sentences.ts';

const one = (entity: string, why: LeftOut['why'], isInPart = false): LeftOut => ({
  entity,
  name: entity,
  why,
  places: 1,
  isInPart,
});

test('counts companies, each once, and says why', () => {
  expect(leftOutSentences([])).toEqual([]);
  expect(leftOutSentences([one('a', 'decision'), one('a', 'basis-off'), one('b', 'decision')])).toEqual([
    '2 companies are not shown: you decided that the text means somebody else.',
  ]);
  expect(leftOutSentences([one('c', 'list-off'), one('d', 'basis-off')])).toEqual([
    '1 company is not shown: it is only on lists that are switched off.',
    '1 company is not shown: its ground is switched off.',
  ]);
});

test('says of a company that is shown that some of its places are not', () => {
  expect(leftOutSentences([one('a', 'decision', true)])).toEqual([
    'Of 1 company that is shown, some places are left out.',
  ]);
});
