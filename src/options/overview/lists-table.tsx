import { useState } from 'preact/hooks';
import type { ListOverview, ListsState } from '../../messages/lists-contract.ts';
import { dayWords, momentWords, numberWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { nameOfList } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { Wide } from '../wide.tsx';
import { AgeMark } from './age-mark.tsx';
import { lastReading } from './last-reading.ts';
import { ListDetails } from './list-details.tsx';
import { dateBasisWords, originWords, shortResultWords, warningsCount } from './list-words.ts';

const COLUMNS = ['list', 'asOf', 'age', 'entries', 'held', 'origin', 'lastReading', 'next', 'toLookAt'] as const;

/** Every list: who issues it, how current and how complete the copy is, where it came from. */
export function ListsTable({ state, act }: { state: ListsState; act: Act }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const { table } = words().lists.overview;
  return (
    <Wide label={table.wide}>
      <table class="lists">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {table.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        {state.lists.map((one) => (
          <tbody key={one.list.id}>
            <ListRow overview={one} state={state} isOpen={opened.has(one.list.id)} toggle={() => toggle(one.list.id)} />
            {opened.has(one.list.id) && (
              <tr id={detailsId(one)} class="list-details">
                <td colSpan={COLUMNS.length}>
                  <ListDetails
                    overview={one}
                    result={lastReading(one, state).result}
                    act={act}
                    isBusy={state.job !== null}
                  />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </Wide>
  );
}

const detailsId = ({ list }: ListOverview) => `details-${list.id}`;

type RowProps = { overview: ListOverview; state: ListsState; isOpen: boolean; toggle: () => void };

function ListRow({ overview, state, isOpen, toggle }: RowProps) {
  const { list, entries, edition, isOwn, held } = overview;
  const { result, nextCheckAt } = lastReading(overview, state);
  const warnings = warningsCount(edition);
  const { table } = words().lists.overview;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="quiet opener"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId(overview) : undefined}
          onClick={toggle}
        >
          <bdi>{nameOfList(overview, list.id)}</bdi>
        </button>
        {isOwn && <span class="own">{table.own}</span>}
        <span class="soft under">
          <bdi>{isOwn ? table.notOfficial : list.authority.name}</bdi>
        </span>
      </th>
      <td>
        <span class="day">{dayWords(list.asOf)}</span>
        <span class="soft under">{dateBasisWords(overview)}</span>
      </td>
      <td>
        <AgeMark list={list} />
      </td>
      <td class="number">{numberWords(entries)}</td>
      <td>{heldWords(overview)}</td>
      <td>
        <bdi>{originWords(edition)}</bdi>
      </td>
      <td>{result ? shortResultWords(result) : <span class="soft">{table.notReadYet}</span>}</td>
      <td>{nextCheckAt ? momentWords(nextCheckAt) : <span class="soft">{table.nonePlanned}</span>}</td>
      <td>
        {held && <span class="under">{table.waits}</span>}
        {warnings > 0 ? (
          <button type="button" class="quiet opener-only" onClick={() => isOpen || toggle()}>
            {table.warnings(warnings)}
          </button>
        ) : (
          <span class="soft">{held ? '' : table.nothingToLookAt}</span>
        )}
      </td>
    </tr>
  );
}

function heldWords({ list, entries }: ListOverview): string {
  const { table } = words().lists.overview;
  return entries === 0 ? table.noEntry : table.coverage[list.coverage];
}
