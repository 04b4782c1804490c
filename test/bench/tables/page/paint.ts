import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { PaintRow } from '../../page/parts/run-paint.ts';
import { table, withSpread } from '../markdown.ts';

const NOTE =
  'From the start of the content script to the first highlight drawn, looked for once a frame, so up to one frame ' +
  '(17 ms) too much. Asleep: the background was ended before the page was opened. Median (least–most).\n';

/** Start to paint. */
export function paintTables({ rows }: { rows: readonly PaintRow[] }): string {
  return [
    '## Start to paint\n',
    NOTE,
    table(
      ['page', '', 'background', 'time', 'runs'],
      rows.map((row) => [
        PAGE_TITLES[row.page] ?? row.page,
        row.subject,
        row.background,
        'leftOut' in row ? `left out: ${row.leftOut}` : withSpread(row.ms, 'ms'),
        'leftOut' in row ? '' : String(row.runs),
      ]),
    ),
  ].join('\n');
}
