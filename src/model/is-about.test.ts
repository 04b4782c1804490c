import { expect, test } from 'vitest';
import { isAbout } from './is-about.ts';

const dahua = (context: string) => ({ text: 'Dahua', context });

test.each([
  ['the text itself', 'Dahua', dahua('cameras by Dahua'), true],
  ['the text itself, its spaces aside', 'Dahua\n Technology', { text: 'Dahua Technology', context: 'x' }, true],
  ['words around it', 'Dahua Road', dahua('the shop in Dahua Road 7'), true],
  ['words around it, parted otherwise', 'Dahua Road', dahua('in Dahua\u00a0 Road'), true],
  ['words that stand elsewhere', 'Dahua Road', dahua('cameras by Dahua'), false],
  ['words that go on', 'Dahua Road', dahua('Dahua Roadster'), false],
  ['a longer name', 'Dahua', { text: 'Dahua Technology', context: 'Dahua Technology' }, false],
  ['other letters', 'dahua road', dahua('Dahua Road'), false],
  ['a place that may be either', 'Dahua Road', dahua('in Dahua Road: Dahua cameras'), false],
  ['two places of the same kind', 'Dahua Road', dahua('from Dahua Road to Dahua Road'), true],
  ['Chinese words, which go on without spaces', '大华路', { text: '大华', context: '位于大华路一号' }, true],
  ['nothing', 'Dahua', { text: ' ', context: '' }, false],
])('%s', (_, words, mention, expected) => {
  expect(isAbout(words, mention)).toBe(expected);
});
