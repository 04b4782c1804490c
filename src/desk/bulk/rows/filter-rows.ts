import { BULK_MARKS, type BulkFilter } from '../../../model/bulk.ts';

const { toLookAt, unlike, same, different, unsure } = BULK_MARKS;

/** Marks that a filter lets through. */
const SHOWN: Readonly<Record<BulkFilter, string | null>> = {
  open: toLookAt,
  candidates: toLookAt + unlike,
  decided: same + different + unsure,
  all: null,
};

/** Numbers of the rows that a filter shows, in their order, by the marks of all. */
export function rowsShown(marks: string, filter: BulkFilter): number[] {
  const shown = SHOWN[filter];
  const rows: number[] = [];
  for (let at = 0; at < marks.length; at++) if (shown === null || shown.includes(marks.charAt(at))) rows.push(at + 1);
  return rows;
}

/** The place in `rows` of a row, of the next one after it where it is not there, else of the last; -1 where there is none. */
export function placeOf(rows: readonly number[], row: number): number {
  const next = rows.findIndex((one) => one >= row);
  return next === -1 ? rows.length - 1 : next;
}

/** What is shown at first: what is to be looked at, or all where nothing is. */
export function firstFilter(marks: string): BulkFilter {
  return marks.includes(toLookAt) ? 'open' : 'all';
}
