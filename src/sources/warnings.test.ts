import { expect, test } from 'vitest';
import { WarningLog } from './warnings.ts';

test('counts by kind and place, and keeps the first five different examples', () => {
  const log = new WarningLog();
  for (let index = 0; index < 7; index++) log.add('unread-value', 'start_date', `day ${index % 6}`);
  log.add('unread-value', 'type', 'Robot');
  log.add('no-citation', 'start_date');
  expect(log.list()).toEqual([
    { kind: 'unread-value', where: 'start_date', count: 7, examples: ['day 0', 'day 1', 'day 2', 'day 3', 'day 4'] },
    { kind: 'unread-value', where: 'type', count: 1, examples: ['Robot'] },
    { kind: 'no-citation', where: 'start_date', count: 1, examples: [] },
  ]);
});

test('an example is cut at 200 characters, not within a pair', () => {
  const log = new WarningLog();
  log.add('unread-row', 'x', `${'a'.repeat(199)}😀`);
  expect(log.list()[0]?.examples).toEqual(['a'.repeat(199)]);
});

test('ever new places are counted together, none is lost', () => {
  const log = new WarningLog();
  for (let index = 0; index < 1000; index++) log.add('unknown-field', `field ${index}`);
  expect(log.list()).toHaveLength(101);
  expect(log.list().at(-1)).toEqual({ kind: 'unknown-field', where: 'other places', count: 900, examples: [] });
});
