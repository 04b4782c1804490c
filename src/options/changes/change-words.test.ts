import { expect, test } from 'vitest';
import { editionsWords } from './change-words.ts';

test('a difference says which edition has it and which has not', () => {
  const editions = { fromAsOf: '2023-03-27', toAsOf: '2023-03-30' };
  expect(editionsWords({ kind: 'added', ...editions })).toBe(
    'Not in the edition of 27 Mar 2023, in that of 30 Mar 2023.',
  );
  expect(editionsWords({ kind: 'removed', ...editions })).toBe(
    'In the edition of 27 Mar 2023, not in that of 30 Mar 2023.',
  );
  expect(editionsWords({ kind: 'changed', ...editions })).toBe(
    'Different between the editions of 27 Mar 2023 and 30 Mar 2023.',
  );
});
