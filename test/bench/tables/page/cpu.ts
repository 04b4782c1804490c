import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { CpuRow } from '../../page/parts/run-cpu.ts';
import { short, table, withSpread } from '../markdown.ts';

const NOTE =
  'CPU of the main thread of the page’s process, from the start of the navigation until the subject has finished and ' +
  'half a second has passed; a new tab and process each time. Median (least–most). Beyond: less the extension that does ' +
  'nothing, run by run. Part: of what the page alone takes, run by run. Rows of one table were measured in turn.\n';

function line(row: CpuRow): string[] {
  if ('leftOut' in row) return [row.subject, `left out: ${row.leftOut}`, '', '', ''];
  const { median, min, max } = row.share;
  const percent = (value: number) => `${short(Math.abs(value) < 0.0005 ? 0 : value * 100)}`;
  return [
    row.subject,
    withSpread(row.ms, 'ms'),
    withSpread(row.beyond, 'ms'),
    `${percent(median)} % (${percent(min)}–${percent(max)})`,
    String(row.runs),
  ];
}

/** CPU of every subject, a table for each page and series. */
export function cpuTables({ rows }: { rows: readonly CpuRow[] }): string {
  const keys = [...new Set(rows.map(({ series, page }) => `${series}\n${page}`))];
  return [
    '## CPU of the main thread, whole pass\n',
    NOTE,
    ...keys.flatMap((key) => {
      const own = rows.filter(({ series, page }) => `${series}\n${page}` === key);
      const [first] = own;
      if (!first) return [];
      return [
        `### ${PAGE_TITLES[first.page] ?? first.page} (${first.series})\n`,
        table(['', 'CPU', 'beyond', 'part of the page', 'runs'], own.map(line)),
      ];
    }),
  ].join('\n');
}
