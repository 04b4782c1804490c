import type { WalkWork } from '../../page/content/walk-page.ts';
import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { WalkRow } from '../../page/parts/run-walk.ts';
import { table, withSpread } from '../markdown.ts';

const NOTE =
  'CPU of the main thread. Each pass reads every text of the page; multiples of a TreeWalker over text nodes with a ' +
  'charCodeAt loop, measured in turn. Warm: in one page, after 6 passes. Cold: the first pass in a new tab and ' +
  'process, beside a bare walk in another new one. Median (least–most).\n';

const WORK_TITLES: Readonly<Record<WalkWork, string>> = {
  bare: 'bare walk + charCodeAt',
  filtered: 'the same, with a filter callback',
  read: 'our walk alone',
  places: 'our walk, places of names',
  find: 'our walk and finder',
};

/** Walks of a page side by side. */
export function walkTables({ rows }: { rows: readonly WalkRow[] }): string {
  return [
    '## Walking a page and finding\n',
    NOTE,
    table(
      ['page', 'names', '', '', 'CPU', '× the bare walk', 'runs'],
      rows.map(({ page, names, work, state, runs, ms, multiple }) => [
        PAGE_TITLES[page] ?? page,
        names === 'bundled' ? 'bundled' : names.toLocaleString('en'),
        WORK_TITLES[work],
        state,
        withSpread(ms, 'ms'),
        withSpread(multiple, '×'),
        String(runs),
      ]),
    ),
  ].join('\n');
}
