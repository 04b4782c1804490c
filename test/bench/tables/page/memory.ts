import type { Spread } from '../../measure.ts';
import { PAGE_TITLES } from '../../page/pages/make-pages.ts';
import type { MemoryRow, MessagesRow } from '../../page/parts/run-memory.ts';
import { table, withSpread } from '../markdown.ts';

const NOTE =
  'JavaScript heap of all worlds and frames of the page’s process, what the engine’s host keeps for it, and buffers, ' +
  'after collecting garbage. For each frame: beyond the extension that does nothing, over 13 frames. Median (least–most).\n';

const megabytes = ({ median, min, max }: Spread) =>
  withSpread({ median: median / 1e6, min: min / 1e6, max: max / 1e6 }, 'MB');

/** Memory for each frame and messages of frames. */
export function memoryTables(results: { rows: readonly MemoryRow[]; messages: readonly MessagesRow[] }): string {
  return [
    '## Memory and messages of frames\n',
    NOTE,
    table(
      ['page', '', 'memory', 'for each frame', 'runs'],
      results.rows.map((row) => [
        PAGE_TITLES[row.page] ?? row.page,
        row.subject,
        ...('leftOut' in row
          ? [`left out: ${row.leftOut}`, '', '']
          : [megabytes(row.bytes), megabytes(row.perFrame), String(row.runs)]),
      ]),
    ),
    table(
      ['page', 'messages from the top frame', 'from the frames below'],
      results.messages.map(({ page, heard }) => [PAGE_TITLES[page] ?? page, String(heard.top), String(heard.frames)]),
    ),
  ].join('\n');
}
