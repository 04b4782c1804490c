import { expect, it } from 'vitest';
import { madeEntry } from '../../../test/fixtures/made-entries.ts';
import { checkOwnEntries } from './check-data.ts';

const record = { Name: 'Orbicam Ltd.', constructor: 'Fabrikam', prototype: 'P-1' };
const entry = () => ({ ...madeEntry({ name: 'Orbicam Ltd.' }), list: 'own-x', record });

it('keeps every column of a record, whatever its heading: the hash of the list is also of them', () => {
  const [checked] = checkOwnEntries([JSON.parse(JSON.stringify(entry()))]);
  expect(Object.entries(checked?.record ?? {})).toEqual(Object.entries(record));
});

it.each([
  ['a number in it', { Name: 1 }],
  ['a list', ['Name']],
  ['nothing', null],
])('refuses a record that is %s', (_, wrong) => {
  expect(() => checkOwnEntries([{ ...entry(), record: wrong }])).toThrow('record');
});
