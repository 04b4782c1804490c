import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { ChangesRow } from '../../page/parts/run-changes.ts';
import { table, withSpread } from '../markdown.ts';

const NOTE =
  'CPU of the main thread from the first of 2,000 changes of text, 20 in each frame, until all is read again and ' +
  'half a second has passed; × the page alone, run by run. Median (least–most).\n';

/** Changing texts on a page that was read. */
export function changesTables({ rows }: { rows: readonly ChangesRow[] }): string {
  return [
    '## 2,000 changes of text\n',
    NOTE,
    table(
      ['page', '', 'CPU', '× the page alone', 'runs'],
      rows.map((row) => [
        PAGE_TITLES[row.page] ?? row.page,
        row.subject,
        ...('leftOut' in row
          ? [`left out: ${row.leftOut}`, '', '']
          : [withSpread(row.ms, 'ms'), withSpread(row.multiple, '×'), String(row.runs)]),
      ]),
    ),
  ].join('\n');
}
