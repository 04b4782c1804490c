/** A stretch of rows, first and last included, counted from 0; `last` is below `first` where there are none. */
export type RowSpan = { first: number; last: number };

/** Rows above and below what is seen that are kept ready. */
const SPARE_ROWS = 8;

/** A scrolled list as it stands, in CSS pixels. */
export type ScrolledList = { top: number; height: number; rowHeight: number; total: number };

/** The rows worth having in the document: those seen, and a few on either side. */
export function rowsInView({ top, height, rowHeight, total }: ScrolledList): RowSpan {
  if (total === 0 || rowHeight <= 0) return { first: 0, last: -1 };
  const first = Math.min(total - 1, Math.max(0, Math.floor(top / rowHeight)));
  const last = Math.max(first, Math.ceil((top + height) / rowHeight) - 1);
  return { first: Math.max(0, first - SPARE_ROWS), last: Math.min(total - 1, last + SPARE_ROWS) };
}

/** Pages of `size` rows that a span touches, by number from 0. */
export function pagesOf({ first, last }: RowSpan, size: number): number[] {
  if (last < first) return [];
  const from = Math.floor(first / size);
  return Array.from({ length: Math.floor(last / size) - from + 1 }, (_, index) => from + index);
}

/** Where to scroll to so that a row is wholly seen: as little as will do. */
export function scrollToRow(row: number, { top, height, rowHeight }: Omit<ScrolledList, 'total'>): number {
  const above = row * rowHeight;
  if (above < top) return above;
  return Math.max(top, above + rowHeight - height);
}

/** The row that a key goes to from a row; null for keys that go nowhere. */
export function rowByKey(key: string, row: number, total: number, rowsSeen: number): number | null {
  const step = Math.max(1, rowsSeen - 1);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + step,
    PageUp: row - step,
    Home: 0,
    End: total - 1,
  };
  if (total === 0 || !Object.hasOwn(goals, key)) return null;
  return Math.min(total - 1, Math.max(0, goals[key] ?? row));
}
