import { h } from 'preact';
import { expect, test } from 'vitest';
import { sentence } from './sentence.tsx';

const name = h('b', null, 'Acme');

test('elements stand where the sentence wants them', () => {
  expect(sentence((who, day) => `${who} since ${day}.`, name, '28 Mar')).toEqual(['', name, ' since ', '28 Mar', '.']);
  expect(sentence((who, day) => `Since ${day}: ${who}`, name, '28 Mar')).toEqual(['Since ', '28 Mar', ': ', name, '']);
});

test('a place may stand twice, or not at all', () => {
  expect(sentence((who) => `${who}, ${who}`, name)).toEqual(['', name, ', ', name, '']);
  expect(sentence((_: string) => 'Nobody', name)).toEqual(['Nobody']);
});

test('what is filled in is never read as a place', () => {
  expect(sentence((text) => `<${text}>`, '\uE0000\uE001')).toEqual(['<', '\uE0000\uE001', '>']);
});
