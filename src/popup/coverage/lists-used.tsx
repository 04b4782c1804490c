import type { ListEdition } from '../../model/screening.ts';
import { formatDate } from '../../ui/format-date.ts';
import { listName } from '../../ui/list-name.ts';
import { datesOf } from '../glance.ts';
import { useOpen } from '../use-open.ts';

/** The lists the page was held against: date, size, and whether the copy is whole. */
export function ListsUsed({ lists, isOpenAtFirst }: { lists: readonly ListEdition[]; isOpenAtFirst: boolean }) {
  const open = useOpen(isOpenAtFirst);
  if (lists.length === 0) return null;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>Lists used: {lists.length}</h2>
        <p class="soft">dated {datesOf(lists)}</p>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Copy of</th>
            <th scope="col">Entries</th>
            <th scope="col">Held</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ id, asOf, entries, coverage }) => (
            <tr key={id}>
              <th scope="row">{listName(id)}</th>
              <td>{formatDate(asOf)}</td>
              <td>{entries.toLocaleString('en-GB')}</td>
              <td>{entries === 0 ? 'none' : coverage}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lists.some((list) => list.coverage === 'excerpt') && (
        <p class="soft">
          excerpt: the copy holds only some of the list’s entries, so a name missing here may still be on the list.
        </p>
      )}
    </details>
  );
}
