import { expect, test } from 'vitest';
import type { Mention } from '../../../model/screening.ts';
import { groupMentions, splitContext } from './group-mentions.ts';

const hit = (...matches: readonly Mention[]) => ({ name: 'A', matches });

const mention = (text: string, more: Partial<Mention> = {}): Mention => ({
  text,
  form: 'name',
  where: 'text',
  context: `a ${text} camera`,
  reason: `“${text}” is a listed name`,
  ...more,
});

test('counts the places of one text and keeps the order', () => {
  const places = [1, 2, 3].map((id) => ({ frame: 0, mention: id }));
  const groups = groupMentions(hit(mention('Hikvision'), mention('海康威视'), mention('Hikvision')), undefined, places);
  expect(groups.map((group) => [group.text, group.places.map((at) => at.place?.mention)])).toEqual([
    ['Hikvision', [1, 3]],
    ['海康威视', [2]],
  ]);
});

test('puts what a reader can be shown first', () => {
  const mentions = [mention('A', { where: 'title' }), mention('A'), mention('A', { where: 'shadow' })];
  const [group] = groupMentions(hit(...mentions), undefined, []);
  expect(group?.places.map((at) => at.where)).toEqual(['text', 'shadow', 'title']);
});

test('keeps apart what was found for different reasons', () => {
  const groups = groupMentions(hit(mention('Hikmicro'), mention('Hikmicro', { reason: 'a brand' })), undefined, []);
  expect(groups).toHaveLength(2);
});

test('names each role once and survives a missing place', () => {
  const [group] = groupMentions(
    hit(mention('A', { role: 'maker' }), mention('A', { role: 'maker' }), mention('A')),
    undefined,
    [],
  );
  expect(group?.roles).toEqual(['maker']);
  expect(group?.places.every((at) => at.place === null)).toBe(true);
});

test('sets the text off in its context', () => {
  expect(splitContext('by Hikvision, new', 'Hikvision')).toEqual({ before: 'by ', text: 'Hikvision', after: ', new' });
  const names = ['海康威视', '海康威视数字技术'];
  expect(splitContext('海康威视数字技术（海康威视）', '海康威视', names)).toEqual({
    before: '海康威视数字技术（',
    text: '海康威视',
    after: '）',
  });
  // Only inside a longer one: better set off there than nowhere.
  expect(splitContext('海康威视数字技术', '海康威视', names).text).toBe('海康威视');
  expect(splitContext('by Hik vision', 'Hikvision')).toEqual({ before: 'by Hik vision', text: '', after: '' });
});
