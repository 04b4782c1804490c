import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf, rowByKey, rowsInView, scrollToRow } from './window-rows.ts';

const list = fc.record({
  total: fc.integer({ min: 1, max: 30_000 }),
  rowHeight: fc.double({ min: 12, max: 90, noNaN: true }),
  height: fc.integer({ min: 0, max: 3000 }),
  part: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
});

test('every row that is seen is in the span, and the span stays small and within the list', () => {
  fc.assert(
    fc.property(list, ({ total, rowHeight, height, part }) => {
      const top = part * total * rowHeight;
      const { first, last } = rowsInView({ top, height, rowHeight, total });
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(total);
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last - first).toBeLessThanOrEqual(height / rowHeight + 20);
      for (let row = 0; row < total; row += Math.ceil(total / 50)) {
        const isSeen = (row + 1) * rowHeight > top && row * rowHeight < top + height;
        if (isSeen) expect(row >= first && row <= last).toBe(true);
      }
    }),
  );
});

test('a list of nothing has no rows', () => {
  expect(rowsInView({ top: 0, height: 500, rowHeight: 30, total: 0 })).toEqual({ first: 0, last: -1 });
  expect(rowsInView({ top: 0, height: 500, rowHeight: 0, total: 9 })).toEqual({ first: 0, last: -1 });
  expect(pagesOf({ first: 0, last: -1 }, 100)).toEqual([]);
});

test('pages are those that the rows lie in', () => {
  expect(pagesOf({ first: 0, last: 99 }, 100)).toEqual([0]);
  expect(pagesOf({ first: 99, last: 100 }, 100)).toEqual([0, 1]);
  expect(pagesOf({ first: 24_950, last: 24_999 }, 100)).toEqual([249]);
});

test('a row that is asked for is then wholly seen, and one that is seen already moves nothing', () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ total, rowHeight, height, part }, any) => {
      fc.pre(height >= rowHeight);
      const row = any % total;
      const top = Math.max(0, part * total * rowHeight);
      const next = scrollToRow(row, { top, height, rowHeight });
      expect(row * rowHeight).toBeGreaterThanOrEqual(next - 0.001);
      expect((row + 1) * rowHeight).toBeLessThanOrEqual(next + height + 0.001);
      const isSeen = row * rowHeight >= top && (row + 1) * rowHeight <= top + height;
      if (isSeen) expect(next).toBeCloseTo(top, 3);
      // No further than to the nearer edge.
      expect(Math.abs(next - top)).toBeLessThanOrEqual(Math.abs(row * rowHeight - top) + 0.001);
    }),
  );
});

test('keys go by a row, by what is seen, to the ends, and never beyond them', () => {
  const go = (key: string, row: number) => rowByKey(key, row, 25_000, 20);
  expect(go('ArrowDown', 5)).toBe(6);
  expect(go('ArrowUp', 0)).toBe(0);
  expect(go('PageDown', 5)).toBe(24);
  expect(go('PageUp', 5)).toBe(0);
  expect(go('End', 5)).toBe(24_999);
  expect(go('PageDown', 24_990)).toBe(24_999);
  expect(go('Home', 24_990)).toBe(0);
  expect([go('a', 5), go('constructor', 5), rowByKey('End', 0, 0, 20)]).toEqual([null, null, null]);
});
