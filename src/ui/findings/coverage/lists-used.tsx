import { formatDate } from '../../../model/format-date.ts';
import { listName } from '../../../model/list-name.ts';
import type { ListEdition } from '../../../model/screening.ts';
import { datesOf, listsHeld } from '../glance.ts';
import { useOpen } from '../use-open.ts';

/** The lists the page was held against: date, size, and whether the copy is whole. */
export function ListsUsed({ lists, isOpenAtFirst }: { lists: readonly ListEdition[]; isOpenAtFirst: boolean }) {
  const open = useOpen(isOpenAtFirst);
  const held = listsHeld(lists);
  const others = lists.filter((list) => list.entries === 0);
  if (held.length === 0) return null;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>Lists used: {held.length}</h2>
        <p class="soft">dated {datesOf(held)}</p>
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
          {held.map(({ id, asOf, entries, coverage }) => (
            <tr key={id}>
              <th scope="row">{listName(id)}</th>
              <td>{formatDate(asOf)}</td>
              <td>{entries.toLocaleString('en-GB')}</td>
              <td>{coverage}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {held.some((list) => list.coverage === 'excerpt') && (
        <p class="soft">
          excerpt: the copy holds only some of the list’s entries, so a name missing here may still be on the list.
        </p>
      )}
      {others.length > 0 && (
        <p class="soft">
          Not looked through, no entries held: {others.map(({ id }) => listName(id)).join(', ')}. What is known of them
          is said at a company.
        </p>
      )}
    </details>
  );
}
