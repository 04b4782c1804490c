import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BulkJob, BulkRow } from '../../../model/bulk.ts';
import { ask, askAgain } from '../ask-bulk.ts';

const PAGE = 100;
/** Pages that are kept: some screens up and down. */
const MOST_PAGES = 60;

/** Rows of a table as they are needed; `take` puts a changed one in its place. */
export type Rows = {
  rowAt: (row: number) => BulkRow | undefined;
  need: (rows: readonly number[]) => void;
  take: (row: BulkRow) => void;
};

/**
 * Reads rows of a table by pages when they come to be seen, and again what was not looked up then and is now; all of
 * them where it is looked up in other lists.
 */
export function useRows({ id, done, lists }: BulkJob): Rows {
  const pages = useRef(new Map<number, (BulkRow | undefined)[]>());
  const asked = useRef(new Set<number>());
  const [, setRound] = useState(0);
  const lookedUp = useRef(done);
  const editions = JSON.stringify(lists);
  const readIn = useRef(editions);
  // Before the list asks for what it shows.
  useLayoutEffect(() => {
    lookedUp.current = done;
    if (readIn.current === editions) return;
    readIn.current = editions;
    pages.current.clear();
  }, [done, editions]);
  const rowAt = useCallback((row: number) => pages.current.get(Math.floor((row - 1) / PAGE))?.[(row - 1) % PAGE], []);
  const need = useCallback(
    (rows: readonly number[]) => {
      const isOld = (row: number) => {
        const held = rowAt(row);
        return !held || (row <= lookedUp.current && held.candidates === null && held.error === null);
      };
      for (const page of new Set(rows.filter(isOld).map((row) => Math.floor((row - 1) / PAGE)))) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        const under = readIn.current;
        askAgain(() => ask('bulk-rows', id, page * PAGE + 1, PAGE))
          .then((read) => {
            if (readIn.current !== under) return;
            if (pages.current.size >= MOST_PAGES) pages.current.clear();
            pages.current.set(page, [...read]);
            setRound((round) => round + 1);
          })
          .catch(() => undefined)
          .finally(() => asked.current.delete(page));
      }
    },
    [id, rowAt],
  );
  const take = useCallback((row: BulkRow) => {
    const page = pages.current.get(Math.floor((row.row - 1) / PAGE));
    if (page) page[(row.row - 1) % PAGE] = row;
    setRound((round) => round + 1);
  }, []);
  return { rowAt, need, take };
}
