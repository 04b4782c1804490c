import type { IsoDate } from '../../model/iso-date.ts';
import { isMarkedOld, listAge } from '../../model/list-age.ts';
import type { Records } from '../../model/records.ts';
import { isCurrent } from '../../screening/status.ts';

/** What is wrong with lists/ as a whole, beyond what its reader refuses, in sentences. */
export function listProblems(
  { lists, listings, absences }: Records,
  runbooks: ReadonlySet<string>,
  today: IsoDate,
): string[] {
  return lists.flatMap(({ id, asOf, upkeep, coverage }) => {
    const rows = listings.filter(({ list }) => list === id);
    const isUsed = rows.some((row) => isCurrent(row, today));
    return [
      ...(asOf > today ? [`${id}: its copy is of ${asOf}, a day to come`] : []),
      ...(upkeep === 'hand' && isUsed && !runbooks.has(id) ? [`${id}: kept by hand, and no runbook says how`] : []),
      ...(coverage === 'complete' && rows.length === 0 ? [`${id}: called complete, and has no row`] : []),
      ...absences
        .filter(({ list, entity }) => list === id && rows.some((row) => row.entity === entity && isCurrent(row, today)))
        .map(({ entity }) => `${id}: ${entity} has a row and is called not listed`),
    ];
  });
}

/** lists/ as a table for a terminal: a line a list with its date, age, rows and runbook. */
export function listsTable(
  { lists, listings, absences }: Records,
  runbooks: ReadonlySet<string>,
  today: IsoDate,
): string {
  const head = ['LIST', 'COPY OF', 'AGE', 'UPKEEP', 'HELD', 'ROWS', 'CLOSED', 'NOT LISTED', 'RUNBOOK'];
  const rows = lists.map((list) => {
    const own = listings.filter((row) => row.list === list.id);
    const current = own.filter((row) => isCurrent(row, today)).length;
    const age = listAge(list, today);
    return [
      list.id,
      list.asOf,
      `${age.days} days${isMarkedOld(age) ? ` (${age.grade})` : ''}`,
      list.upkeep,
      list.coverage,
      String(current),
      String(own.length - current),
      String(absences.filter((absence) => absence.list === list.id).length),
      runbooks.has(list.id) ? 'yes' : 'no',
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
