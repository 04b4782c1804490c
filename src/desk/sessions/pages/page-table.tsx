import { useId, useState } from 'preact/hooks';
import type { SessionPage } from '../../../model/session.ts';
import { askSession } from '../../../ui/session/ask-session.ts';
import { useSessionAnswer } from '../../../ui/session/use-session-answer.ts';
import { words } from '../../../words/words.ts';
import { PageRow } from './page-row.tsx';

/** Which pages are shown. */
const FILTERS: Readonly<Record<'all' | 'found' | 'notWhole', (page: SessionPage) => boolean>> = {
  all: () => true,
  found: ({ screening }) => (screening?.hits.length ?? 0) > 0,
  notWhole: ({ state }) => state !== 'whole',
};
type Filter = keyof typeof FILTERS;

/** The pages of a spot check in one table; all of them, or those with findings, or those not wholly read. */
export function PageTable({ session }: { session: string }) {
  const { rows, list } = words().sessions;
  const id = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const { value, error } = useSessionAnswer(`pages ${session}`, () => askSession('session-pages', session));
  const shown = value?.filter(FILTERS[filter]) ?? [];
  const headings = [
    rows.page,
    rows.seen,
    rows.state,
    rows.coverage,
    rows.hits,
    rows.lists,
    rows.decisions,
    rows.hash,
    rows.version,
    rows.notes,
  ];
  return (
    <>
      <h2>{rows.table}</h2>
      {error !== null && <p role="alert">{list.failed({ why: error })}</p>}
      <p class="filters">
        <label for={`${id}-show`}>{rows.show}</label>
        <select
          id={`${id}-show`}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}
        >
          {(Object.keys(FILTERS) as Filter[]).map((one) => (
            <option key={one} value={one}>
              {rows[one]}
            </option>
          ))}
        </select>
      </p>
      {value && shown.length === 0 && <p class="count">{rows.none}</p>}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section class="wide" aria-label={rows.table} tabIndex={0}>
          <table class="session-pages">
            <thead>
              <tr>
                <th scope="col" class="number">
                  {rows.number}
                </th>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((page) => (
                <PageRow key={`${page.number} ${page.address}`} page={page} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
