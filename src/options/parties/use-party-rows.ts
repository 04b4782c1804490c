import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PartyLine } from '../../messages/lists-contract.ts';
import { pagesOf, type RowSpan } from '../../ui/windowed/window-rows.ts';
import { ask, askAgain, errorText } from '../asking/ask.ts';
import type { PartyFilter } from '../routing/route.ts';

/** Rows asked for at a time. */
const PAGE_ROWS = 100;

/** Parties that pass a filter, as far as they were asked for. */
export type PartyRows = {
  /** How many there are; null until the first answer. */
  total: number | null;
  /** Countries to choose from. */
  countries: readonly string[];
  rowAt: (row: number) => PartyLine | undefined;
  /** Asks for the rows of a span that are not there yet. */
  need: (span: RowSpan) => void;
  error: string | null;
};

type Held = {
  key: string;
  total: number | null;
  countries: readonly string[];
  pages: ReadonlyMap<number, readonly PartyLine[]>;
  error: string | null;
};

const nothing = (key: string, countries: readonly string[] = []): Held => ({
  key,
  total: null,
  countries,
  pages: new Map(),
  error: null,
});

/** The parties of a filter, asked for page by page as they are needed; `edition` changes when the lists do. */
export function usePartyRows(filter: PartyFilter, edition: string): PartyRows {
  const key = JSON.stringify([filter, edition]);
  const [held, setHeld] = useState(() => nothing(key));
  const asked = useRef({ key, pages: new Set<number>() });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the filter
  const askFor = useCallback(
    async (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      const mine = asked.current;
      if (mine.pages.has(page)) return;
      mine.pages.add(page);
      try {
        const { total, parties, countries } = await askAgain(() =>
          ask('find-parties', { ...filter, offset: page * PAGE_ROWS, count: PAGE_ROWS }),
        );
        if (asked.current !== mine) return;
        setHeld((before) => ({
          key,
          total,
          countries,
          pages: new Map(before.key === key ? before.pages : []).set(page, parties),
          error: null,
        }));
      } catch (error) {
        mine.pages.delete(page);
        if (asked.current !== mine) return;
        setHeld((before) => ({
          ...(before.key === key ? before : nothing(key, before.countries)),
          error: errorText(error),
        }));
      }
    },
    [key],
  );

  useEffect(() => {
    void askFor(0);
  }, [askFor]);

  const current = held.key === key ? held : nothing(key, held.countries);
  const need = useCallback(
    (span: RowSpan) => {
      for (const page of pagesOf(span, PAGE_ROWS)) void askFor(page);
    },
    [askFor],
  );
  return {
    total: current.total,
    countries: current.countries,
    rowAt: (row) => current.pages.get(Math.floor(row / PAGE_ROWS))?.[row % PAGE_ROWS],
    need,
    error: current.error,
  };
}
