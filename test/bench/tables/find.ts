import type { FindCell, FindRow } from '../find-cells.ts';
import type { Results } from '../report.ts';
import { SUBJECTS } from '../subjects.ts';
import { leftOutLines, table, withSpread } from './markdown.ts';

const NOTE =
  'Multiples of a charCodeAt loop over the raw text, measured in turn with it: median (least–most). ' +
  'Raw: the subject gets the text as it is. Folded: names and text are folded for it, and that is not counted. ' +
  'Planted names found: on the raw text / on the folded text, of all that stand in the mixed text.\n';

function sizeName(size: number): string {
  return size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`;
}

function cellText(cell: FindCell | undefined): string {
  if (!cell) return '';
  return 'figure' in cell ? withSpread(cell.figure.multiple, '×') : `left out: ${cell.leftOut}`;
}

function formsText({ forms: { planted, raw, folded } }: FindRow): string {
  if (planted === 0) return 'not counted';
  return `${raw ?? '?'} / ${folded ?? '?'} of ${planted}`;
}

function readsOf(id: string): string {
  return SUBJECTS.find((subject) => subject.id === id)?.reads ?? '';
}

function setTables(rows: readonly FindRow[], set: number): string[] {
  const here = rows.filter((row) => row.set === set);
  const cells = here.flatMap((row) => row.cells);
  return [...new Set(cells.map(({ kind }) => kind))].flatMap((kind) => {
    const sizes = [...new Set(cells.filter((cell) => cell.kind === kind).map(({ size }) => size))];
    const line = (row: FindRow) => [
      row.subject,
      readsOf(row.subject),
      ...sizes.map((size) => cellText(row.cells.find((cell) => cell.kind === kind && cell.size === size))),
      formsText(row),
    ];
    return [
      `### ${set.toLocaleString('en')} names, ${kind} text\n`,
      table(['', 'text', ...sizes.map(sizeName), 'planted names found'], here.map(line)),
    ];
  });
}

/** The finders side by side. */
export function findTables({ rows, leftOut }: Results['find']): string {
  const sets = [...new Set(rows.map(({ set }) => set))];
  return [
    '## Finding names in texts\n',
    NOTE,
    ...sets.flatMap((set) => setTables(rows, set)),
    leftOutLines(leftOut),
    ...SUBJECTS.map(({ id, about }) => `- ${id}: ${about}`),
    '',
  ].join('\n');
}
