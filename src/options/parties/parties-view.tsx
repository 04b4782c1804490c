import { useCallback, useEffect, useRef } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Route } from '../routing/route.ts';
import type { Go } from '../routing/use-route.ts';
import { countWords } from './count-words.ts';
import { PartyFilters } from './party-filters.tsx';
import { PartyGrid } from './party-grid.tsx';
import { usePartyRows } from './use-party-rows.ts';

type Props = {
  route: Extract<Route, { view: 'parties' }>;
  go: Go;
  /** Changes when the lists do. */
  edition: string;
};

/** The row the keyboard is in is put into the address when it has rested for so long: browsers count such changes. */
const REST_MS = 300;

/** The browser of all parties: looked for by name, narrowed down by list, country and time. */
export function PartiesView({ route, go, edition }: Props) {
  const { filter, at } = route;
  const rows = usePartyRows(filter, edition);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepPlace = useCallback(
    (row: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => go({ view: 'parties', filter, at: row }, 'in-place'), REST_MS);
    },
    [go, filter],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place in an earlier filter's rows is none in these
  useEffect(() => () => clearTimeout(timer.current), [filter]);
  const { page, parties } = words().lists;
  return (
    <div class="parties">
      <h1 tabIndex={-1}>{page.parts.parties}</h1>
      <PartyFilters
        filter={filter}
        countries={rows.countries}
        change={(next) => go({ view: 'parties', filter: next, at: 0 }, 'in-place')}
      />
      <p role="status" class="count">
        {rows.error === null ? countWords(rows.total, filter) : ''}
      </p>
      {rows.error !== null && <p role="alert">{parties.notRead(rows.error)}</p>}
      <PartyGrid key={JSON.stringify(filter)} rows={rows} at={at} keepPlace={keepPlace} />
    </div>
  );
}
