import type { LoadRow } from '../../page/parts/run-load.ts';
import { short, table, withSpread } from '../markdown.ts';

const NOTE =
  'Start of the navigation to the end of the load event, over the saved and the sample pages; a new tab and process ' +
  'each time. Beyond: less the extension that does nothing, page by page and run by run. Bound: upper 95 % bound of ' +
  'the median of these, by bootstrap. Median (least–most).\n';

/** Load events with and without ours. */
export function pageLoadTables({ rows, pages }: { rows: readonly LoadRow[]; pages: number }): string {
  return [
    `## Load event, ${pages} pages\n`,
    NOTE,
    table(
      ['', 'load event', 'beyond', 'bound', 'loads'],
      rows.map((row) => [
        row.subject,
        ...('leftOut' in row
          ? [`left out: ${row.leftOut}`, '', '', '']
          : [withSpread(row.ms, 'ms'), withSpread(row.beyond, 'ms'), `${short(row.upperBound)} ms`, String(row.loads)]),
      ]),
    ),
  ].join('\n');
}
