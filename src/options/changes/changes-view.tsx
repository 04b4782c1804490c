import { useId } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { TextFilter } from '../parties/text-filter.tsx';
import type { Route } from '../routing/route.ts';
import type { Go } from '../routing/use-route.ts';
import { ChangeItem } from './change-item.tsx';
import { useChanges } from './use-changes.ts';

type Props = {
  route: Extract<Route, { view: 'changes' }>;
  go: Go;
  /** Changes when the lists do. */
  edition: string;
};

/** What is different between one edition of a list and the next, newest first. */
export function ChangesView({ route, go, edition }: Props) {
  const { list, text } = route;
  const id = useId();
  const { all, nameOf } = useLists();
  const { total, changes, more, isWaiting, error } = useChanges(list, text, edition);
  const { page, changes: said } = words().lists;
  return (
    <>
      <h1 tabIndex={-1}>{page.parts.changes}</h1>
      <p class="lead">{said.about}</p>
      <search class="filters">
        <TextFilter
          id={`${id}-text`}
          label={page.filter.name}
          text={text}
          change={(next) => go({ ...route, text: next }, 'in-place')}
        />
        <p class="field">
          <label for={`${id}-list`}>{page.filter.list}</label>
          <select
            id={`${id}-list`}
            value={list ?? ''}
            onChange={({ currentTarget }) => go({ ...route, list: currentTarget.value || null }, 'in-place')}
          >
            <option value="">{page.filter.allLists}</option>
            {all.map(({ list: one }) => (
              <option key={one.id} value={one.id}>
                {nameOf(one.id)}
              </option>
            ))}
          </select>
        </p>
      </search>
      <p role="status" class="count">
        {countWords(total, list !== null || text.trim() !== '')}
      </p>
      {error !== null && <p role="alert">{said.notRead(error)}</p>}
      <ol class="changes">
        {changes.map((change) => (
          <li key={`${change.edition} ${change.list} ${change.key} ${change.kind}`}>
            <ChangeItem change={change} />
          </li>
        ))}
      </ol>
      {total !== null && changes.length < total && (
        <p class="actions">
          <button type="button" disabled={isWaiting} onClick={more}>
            {said.more(total - changes.length)}
          </button>
        </p>
      )}
    </>
  );
}

function countWords(total: number | null, isNarrow: boolean): string {
  const { page, changes } = words().lists;
  if (total === null) return page.looking;
  if (total > 0) return changes.count.some(total);
  return isNarrow ? changes.count.none : changes.count.noneYet;
}
