import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { GapsRow } from '../../page/parts/run-gaps.ts';
import { short, table, withSpread } from '../markdown.ts';

const NOTE =
  'Time between two runs of a timer that sets itself again (4 ms where nothing else is done), from the start of the ' +
  'content scripts for as long as ours takes with the page. Beyond: less the extension that does nothing, run by ' +
  'run. Median (least–most).\n';

/** Gaps of the event loop. */
export function gapsTables({ rows }: { rows: readonly GapsRow[] }): string {
  return [
    '## Gaps of the event loop\n',
    NOTE,
    table(
      ['page', '', 'largest', 'beyond', '99th percentile', 'beyond', 'over 50 ms', 'beyond', 'looked at', 'runs'],
      rows.map((row) => {
        const page = `${PAGE_TITLES[row.page] ?? row.page}${row.what === 'changing' ? ', 1,000 changes a second' : ''}`;
        if ('leftOut' in row) return [page, row.subject, `left out: ${row.leftOut}`, '', '', '', '', '', '', ''];
        const { figures, beyond } = row;
        return [
          page,
          row.subject,
          withSpread(figures.largest, 'ms'),
          withSpread(beyond.largest, 'ms'),
          withSpread(figures.p99, 'ms'),
          withSpread(beyond.p99, 'ms'),
          withSpread(figures.over50, ''),
          withSpread(beyond.over50, ''),
          `${short(row.windowMs / 1000)} s`,
          String(row.runs),
        ];
      }),
    ),
  ].join('\n');
}
