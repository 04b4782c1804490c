import type { ListChange } from '../../model/list-change.ts';
import { CitationList } from '../../ui/citation-list.tsx';
import { listingDatesWords } from '../../words/listing-dates-words.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';
import { formatRoute, NO_FILTER } from '../routing/route.ts';
import { editionsWords } from './change-words.ts';

/** One difference: what happened to which entry, between which editions, with its citations. */
export function ChangeItem({ change }: { change: ListChange }) {
  const { nameOf } = useLists();
  const said = words().lists.changes;
  const { list, kind, name, citations, fields } = change;
  return (
    <article class={`change change-${kind}`}>
      <h2>
        <span class="kind">{said.kinds[kind]}</span>{' '}
        <a href={formatRoute({ view: 'parties', filter: { ...NO_FILTER, text: name.slice(0, 200) }, at: 0 })}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        <bdi>{nameOf(list)}</bdi> <span class="soft">· {listingDatesWords(change)}</span>
      </p>
      {fields.length > 0 && (
        <table class="before-after">
          <thead>
            <tr>
              <th scope="col">{said.columns.what}</th>
              <th scope="col">{said.columns.before}</th>
              <th scope="col">{said.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{said.fields[field]}</th>
                <td>{before === '' ? <span class="soft">{said.nothing}</span> : <bdi>{before}</bdi>}</td>
                <td>{after === '' ? <span class="soft">{said.nothing}</span> : <bdi>{after}</bdi>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <CitationList citations={citations} />
      <p class="soft">{editionsWords(change)}</p>
    </article>
  );
}
