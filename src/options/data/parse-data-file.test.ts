import { expect, test } from 'vitest';
import { MOST_DATA_BYTES } from '../../model/data-file.ts';
import { parseDataFile } from './parse-data-file.ts';

const HEAD = '"format":"listlight-data","version":1';
const parse = (text: string, bytes = text.length) => {
  const parsed = parseDataFile(text, bytes);
  return parsed.ok ? parsed.file : parsed.fault;
};

test('takes a file of our own', () => {
  expect(parse(`{${HEAD},"settings":{"where":"all"}}`)).toMatchObject({ settings: { where: 'all' } });
});

test('takes columns of a table whatever they are headed', () => {
  const record = '{"constructor":"Orbicam Ltd.","prototype":"P-1"}';
  expect(parse(`{${HEAD},"entries":[[{"record":${record}}]]}`)).toMatchObject({
    entries: [[{ record: JSON.parse(record) }]],
  });
});

test.each([
  ['cut off', `{${HEAD},"settings":{"where"`, 'no-json'],
  ['empty', '', 'no-json'],
  ['of something else', '{"name":"x"}', 'other-file'],
  ['a list', '[]', 'other-file'],
  ['nothing', 'null', 'other-file'],
  ['without a version', '{"format":"listlight-data"}', 'other-file'],
  ['with half a version', '{"format":"listlight-data","version":0.5}', 'other-file'],
  ['of a newer version', '{"format":"listlight-data","version":2}', 'newer-version'],
  ['with a name that changes objects', `{${HEAD},"settings":{"__proto__":{"where":"all"}}}`, 'forbidden-name'],
  ['with such a name in a list', `{${HEAD},"decisions":[{"__proto__":1}]}`, 'forbidden-name'],
  ['deep', `{${HEAD},"settings":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`, 'too-deep'],
  ['as deep as no stack', `{${HEAD},"settings":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'too-deep'],
])('refuses one that is %s', (_, text, fault) => {
  expect(parse(text)).toBe(fault);
  expect(Object.prototype).not.toHaveProperty('where');
});

test('refuses one that is too large by its size alone', () => {
  expect(parse(`{${HEAD}}`, MOST_DATA_BYTES + 1)).toBe('too-large');
});
