import { expect, test } from 'vitest';
import { NO_FILTER } from '../routing/route.ts';
import { countWords } from './count-words.ts';

test('a count is told with its order', () => {
  expect(countWords(null, NO_FILTER)).toBe('Looking…');
  expect(countWords(25_123, NO_FILTER)).toBe('25,123 parties in all, by name.');
  expect(countWords(1, { ...NO_FILTER, country: 'CN' })).toBe('1 party, by name.');
  expect(countWords(3, { ...NO_FILTER, text: 'hikvison' })).toBe('3 parties, most alike first.');
});

test('finding none never says that there is none', () => {
  expect(countWords(0, { ...NO_FILTER, text: 'x' })).toBe(
    'No party found in the lists held. Lists held in part may lack it.',
  );
  expect(countWords(0, NO_FILTER)).toBe('No list is held.');
});
