import { expect, test } from 'vitest';
import type { Hit, Mention } from '../../model/screening.ts';
import { draftFor, faultsOf, whatIsDecided } from './draft.ts';

const mention = (text: string, context: string): Mention => ({
  text,
  context,
  form: 'name',
  where: 'text',
  reason: '',
});
const hit: Pick<Hit, 'entity' | 'matches'> = {
  entity: 'dahua',
  matches: [mention('Dahua', 'in Dahua Road 7'), mention('Dahua Technology', 'by Dahua Technology')],
};

test('opens for this site alone and for whatever text, with the words of the page at hand', () => {
  const draft = draftFor(hit, 'shop.example', '');
  expect(draft).toMatchObject({ isEverywhere: false, isForWords: false, words: 'Dahua' });
  expect(whatIsDecided({ ...draft, reason: ' a street ' }, hit, 'shop.example')).toEqual({
    entity: 'dahua',
    scope: { site: 'shop.example' },
    text: null,
    reason: 'a street',
  });
});

test('a file has no site: what is decided there holds everywhere', () => {
  const draft = draftFor(hit, null, '');
  expect(draft).toMatchObject({ isEverywhere: true, isForWords: true, words: 'Dahua' });
  expect(whatIsDecided({ ...draft, isEverywhere: false, reason: 'r' }, hit, null).scope).toBe('everywhere');
});

test.each([
  ['nothing', {}, []],
  ['no reason', { reason: ' \n' }, ['reason']],
  ['words of the page', { isForWords: true, words: ' Dahua Road ' }, []],
  ['words that stand elsewhere', { isForWords: true, words: 'Dahua Street' }, ['words']],
  ['words without the name', { isForWords: true, words: 'Road 7' }, ['words']],
  ['no words', { isForWords: true, words: ' ', reason: '' }, ['reason', 'words']],
  ['words that were not asked for', { words: '' }, []],
])('finds fault with %s', (_, given, faults) => {
  expect(faultsOf({ ...draftFor(hit, 'shop.example', 'a street'), ...given }, hit)).toEqual(faults);
});

test('keeps the words without the spaces around them', () => {
  const draft = { ...draftFor(hit, 's', 'r'), isForWords: true, words: ' Dahua Road ', isEverywhere: true };
  expect(whatIsDecided(draft, hit, 's')).toMatchObject({ text: 'Dahua Road', scope: 'everywhere' });
});
