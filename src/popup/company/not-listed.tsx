import { formatDate } from '../../model/format-date.ts';
import { listName } from '../../model/list-name.ts';
import type { Hit } from '../../model/screening.ts';

/** Lists the company was looked for in and not named on, each with the copy that was read. */
export function NotListed({ absences }: { absences: Hit['notListed'] }) {
  if (absences.length === 0) return null;
  return (
    <section class="block">
      <h3>Looked for and not named</h3>
      <ul>
        {absences.map(({ list, asOf, source }) => (
          <li key={`${list} ${asOf}`}>
            {listName(list)}: not named in the copy of {formatDate(asOf)} <span class="soft">— {source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
