import type { ListAge } from '../../../model/list-age.ts';
import { listName } from '../../../model/list-name.ts';
import type { Hit, ListEdition } from '../../../model/screening.ts';
import { dayWords, namesWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { Recorded } from '../../recorded.tsx';
import { notLookedUp } from './not-looked-up.ts';
import { OldCopies } from './old-copies.tsx';

type Props = { hit: Hit; lists: readonly ListEdition[]; ages: Readonly<Record<string, ListAge>> };

/** Lists the company was looked for in and not named on, each with the copy that was read; and those not looked in. */
export function NotListed({ hit, lists, ages }: Props) {
  const unknown = notLookedUp(hit, lists);
  if (hit.notListed.length === 0 && unknown.length === 0) return null;
  const say = words().findings.company;
  return (
    <section class="block">
      {hit.notListed.length > 0 && <h3>{say.notNamedTitle}</h3>}
      <ul>
        {hit.notListed.map(({ list, asOf, source }) => (
          <li key={`${list} ${asOf}`}>
            {say.notNamed(listName(list), dayWords(asOf))}{' '}
            <span class="soft">
              — <Recorded text={source} />
            </span>
          </li>
        ))}
      </ul>
      <OldCopies lists={hit.notListed.map(({ list }) => ({ id: list, name: listName(list) }))} ages={ages} />
      {unknown.length > 0 && <p class="soft">{say.notChecked(namesWords(unknown.map(listName)))}</p>}
    </section>
  );
}
