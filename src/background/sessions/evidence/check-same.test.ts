import { expect, it } from 'vitest';
import { checkSame, type Read } from './check-same.ts';

const read = (startedAt: number, ...entities: string[]): Read =>
  ({
    startedAt,
    text: null,
    answer: { screening: { hits: entities.map((entity) => ({ entity, basis: 'listed' })) } },
  }) as never;

it('the same page, and one that names more after it was scrolled, are kept', () => {
  expect(() => checkSame(read(1, 'a', 'b'), read(1, 'b', 'a'))).not.toThrow();
  expect(() => checkSame(read(1, 'a'), read(1, 'a', 'b'))).not.toThrow();
});

it('another document, and a page that names less than its pictures show, are refused', () => {
  expect(() => checkSame(read(1, 'a'), read(2, 'a'))).toThrow('was left');
  expect(() => checkSame(read(1, 'a', 'b'), read(1, 'a'))).toThrow('changed');
  expect(() => checkSame(read(1, 'a'), read(1, 'b'))).toThrow('changed');
});
