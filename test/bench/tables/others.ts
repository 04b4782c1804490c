import type { Results } from '../report.ts';
import { LOOKUPS } from '../subjects.ts';
import { leftOutLines, megabytes, short, table, withSpread } from './markdown.ts';

/** Loading ours, building the others. */
export function loadTables({ ours, builds, leftOut }: Results['load']): string {
  return [
    '## Loading and building\n',
    'Ours is built when a list changes and loaded when a worker wakes; nothing else here can be loaded.\n',
    table(
      ['our index', 'names', 'bytes', 'loading, new process', 'once more', 'memory', 'building'],
      ours.map((one) => [
        one.set,
        String(one.names),
        String(one.bytes),
        withSpread(one.ms, 'ms'),
        withSpread(one.againMs, 'ms'),
        megabytes(one.inUse.median),
        `${short(one.buildMs)} ms`,
      ]),
    ),
    table(
      ['building', 'names', 'time', 'runs', 'memory'],
      builds.map(({ subject, set, ms, runs, bytes }) => [
        subject,
        String(set),
        withSpread(ms, 'ms'),
        String(runs),
        megabytes(bytes),
      ]),
    ),
    leftOutLines(leftOut),
  ].join('\n');
}

/** Texts made to be slow. */
export function hostileTables({ cells, leftOut }: Results['hostile']): string {
  return [
    '## Hostile texts, 60,000 names\n',
    'Time at the length n and at 2n, in turn; linear work takes twice as long.\n',
    table(
      ['text', '', 'n', 't(n)', 't(2n)', 't(2n) / t(n)'],
      cells.map(({ text, subject, length, ms, twiceMs, growth }) => [
        text,
        subject,
        String(length),
        withSpread(ms, 'ms'),
        withSpread(twiceMs, 'ms'),
        withSpread(growth, '×'),
      ]),
    ),
    leftOutLines(leftOut),
  ].join('\n');
}

/** Ten typed names. */
export function lookupTables({ rows, leftOut }: Results['lookup']): string {
  const queries = rows[0]?.cells ?? [];
  return [
    `## Looking up typed names among ${(rows[0]?.names ?? 0).toLocaleString('en')}\n`,
    'Rank of the right name among the first ten, and the time of a query, median (least–most).\n',
    table(
      ['', 'query', ...rows.map(({ subject }) => subject)],
      queries.map(({ what, query }, at) => [
        what,
        query,
        ...rows.map(({ cells }) => {
          const cell = cells[at];
          return cell ? `${cell.rank ?? '–'}, ${withSpread(cell.ms, 'ms')}` : '';
        }),
      ]),
    ),
    table(
      ['', 'right at rank 1', 'building', 'memory'],
      rows.map(({ subject, cells, build }) => [
        subject,
        `${cells.filter(({ rank }) => rank === 1).length} of ${cells.length}`,
        `${short(build.ms)} ms`,
        megabytes(build.bytes),
      ]),
    ),
    leftOutLines(leftOut),
    ...LOOKUPS.map(({ id, about }) => `- ${id}: ${about}`),
    '',
  ].join('\n');
}
