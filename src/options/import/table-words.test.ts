import { expect, test } from 'vitest';
import { columnName, listNameFor, mappingProblem, tableWords } from './table-words.ts';

const NAME_ONLY = { name: 0, aliases: null, note: null, citation: null, country: null };

test('a table needs a name for its list and a column of names, and each column once', () => {
  expect(mappingProblem(NAME_ONLY, 'Watch list')).toBeNull();
  expect(mappingProblem({ ...NAME_ONLY, note: 1, country: 2 }, 'Watch list')).toBeNull();
  expect(mappingProblem(NAME_ONLY, '  ')).toBe('Give the list a name.');
  expect(mappingProblem({ ...NAME_ONLY, name: null }, 'Watch list')).toBe('Choose the column that holds the names.');
  expect(mappingProblem({ ...NAME_ONLY, aliases: 0 }, 'Watch list')).toBe('One column is chosen twice.');
});

test('names come from the file and the header, and where these have none, from their place', () => {
  expect(listNameFor('our_watch list.2026.csv')).toBe('our watch list.2026');
  expect(listNameFor('.csv')).toBe('Own list');
  expect(listNameFor('x'.repeat(300))).toHaveLength(100);
  expect(columnName(' ', 2)).toBe('column 3');
  expect(columnName('Firma', 0)).toBe('Firma');
});

test('how a table was read is told', () => {
  expect(tableWords({ encoding: 'Windows-1252', delimiter: ';', hasHeader: true })).toBe(
    'Windows-1252, cells parted by semicolons, the first row names the columns',
  );
  expect(tableWords({ encoding: 'UTF-8', delimiter: '\t', hasHeader: false })).toContain('the first row is an entry');
});
