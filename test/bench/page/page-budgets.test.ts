import { describe, expect, it } from 'vitest';
import type { Spread } from '../measure.ts';
import { pageBudgets } from './page-budgets.ts';
import type { CpuRow } from './parts/run-cpu.ts';
import { PEERS } from './parts/run-cpu.ts';
import { gapFigures } from './parts/run-gaps.ts';
import { ours, peers } from './subjects.ts';

const exactly = (median: number): Spread => ({ median, min: median, max: median });
const row = (page: CpuRow['page'], subject: string, beyond: number, series = 'ours'): CpuRow => ({
  page,
  series,
  subject,
  runs: 7,
  ms: exactly(beyond + 100),
  beyond: exactly(beyond),
  share: exactly(beyond / 100),
});
const budgetOf = (rows: CpuRow[], what: RegExp) =>
  pageBudgets({ 'page-cpu': { rows } }).find((budget) => what.test(budget.what));

describe('budgets of the page bench', () => {
  it('are met, missed, or not measured', () => {
    const bundled = ours('bundled').id;
    const small = /60 kB page/;
    expect(budgetOf([row('ordinary', bundled, 20)], small)).toMatchObject({ isMet: true, measured: '20.0 ms' });
    expect(budgetOf([row('ordinary', bundled, 20.1)], small)).toMatchObject({ isMet: false });
    expect(budgetOf([], small)).toMatchObject({ isMet: null, measured: 'not measured' });
    const leftOut: CpuRow = { page: 'ordinary', series: 'ours', subject: bundled, leftOut: 'took longer than 30 s' };
    expect(budgetOf([leftOut], small)).toMatchObject({ isMet: null });
    expect(budgetOf([row('grid', bundled, 26)], /own, grid/)).toMatchObject({ isMet: false, measured: '26.0 %' });
  });

  it('compare ours with the fastest peer given as many names, in their own series', () => {
    const [one, other] = peers(2_000).map(({ id }) => id) as [string, string];
    const rows = [
      // Measured at another time, beside others.
      row('grid', one, 9),
      row('grid', ours(2_000).id, 20, PEERS),
      row('grid', one, 90, PEERS),
      row('grid', other, 900, PEERS),
    ];
    expect(budgetOf(rows, /fastest peer.*grid/)).toMatchObject({ isMet: false, measured: '4.50 ×' });
    expect(budgetOf(rows.slice(0, 2), /fastest peer.*grid/)).toMatchObject({ isMet: null });
  });

  it('tell gaps apart by length, each by itself', () => {
    const gaps = Array.from({ length: 200 }, (_, at) => [at * 5, at < 3 ? 60 : 5] as const);
    expect(gapFigures(gaps)).toEqual({ largest: 60, p99: 60, over50: 3 });
    expect(gapFigures(gaps.slice(1))).toEqual({ largest: 60, p99: 60, over50: 2 });
    expect(gapFigures(gaps.slice(2))).toEqual({ largest: 60, p99: 5, over50: 1 });
    expect(() => gapFigures([])).toThrow('no gaps');
  });
});
