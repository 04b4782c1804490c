import { formatDate } from '../../../model/format-date.ts';
import { listName } from '../../../model/list-name.ts';
import type { Hit, ListEdition } from '../../../model/screening.ts';
import { notLookedUp } from './not-looked-up.ts';

type Props = { hit: Hit; lists: readonly ListEdition[] };

/** Lists the company was looked for in and not named on, each with the copy that was read; and those not looked in. */
export function NotListed({ hit, lists }: Props) {
  const unknown = notLookedUp(hit, lists);
  if (hit.notListed.length === 0 && unknown.length === 0) return null;
  return (
    <section class="block">
      {hit.notListed.length > 0 && <h3>Looked for and not named</h3>}
      <ul>
        {hit.notListed.map(({ list, asOf, source }) => (
          <li key={`${list} ${asOf}`}>
            {listName(list)}: not named in the copy of {formatDate(asOf)} <span class="soft">— {source}</span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class="soft">
          Not checked, because only an excerpt is held: {unknown.map(listName).join(', ')}. This company may be on them.
        </p>
      )}
    </section>
  );
}
