import { isMarkedOld, type ListAge } from '../../../model/list-age.ts';
import type { ListEdition } from '../../../model/screening.ts';
import { dayWords, namesWords, numberWords } from '../../../words/format.ts';
import { editionWords } from '../../../words/list-words.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import { datesOf, listsHeld } from '../glance.ts';
import { useOpen } from '../use-open.ts';

/** In a table, in few words; what to do is said at each status. */
function daysOf(age: ListAge | undefined): string {
  const { days, daysOldCopy } = words().findings.coverage;
  return age === undefined ? '' : (isMarkedOld(age) ? daysOldCopy : days)(age.days);
}

type Props = {
  lists: readonly ListEdition[];
  ages: Readonly<Record<string, ListAge>>;
  isOpenAtFirst: boolean;
};

/** The lists the page was held against: date, size, and whether the copy is whole. */
export function ListsUsed({ lists, ages, isOpenAtFirst }: Props) {
  const open = useOpen(isOpenAtFirst);
  const held = listsHeld(lists);
  const others = lists.filter((list) => list.entries === 0);
  if (held.length === 0) return null;
  const { findings, copy } = words();
  const say = findings.coverage;
  const old = held.filter(({ id }) => isMarkedOld(ages[id]));
  const oldCopies = <span class="copy-age">{say.oldCopies(old.length)}</span>;
  return (
    <details class="card" {...open}>
      <summary>
        <h2>{say.listsUsed(held.length)}</h2>
        <p class="soft">
          {old.length > 0 ? sentence(say.datedWithOld, datesOf(held), oldCopies) : say.dated(datesOf(held))}
        </p>
      </summary>
      <table>
        <thead>
          <tr>
            {(['list', 'copyOf', 'age', 'entries', 'held'] as const).map((column) => (
              <th key={column} scope="col">
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((list) => (
            <tr key={list.id}>
              <th scope="row">{editionWords(list)}</th>
              <td>{dayWords(list.asOf)}</td>
              <td class={isMarkedOld(ages[list.id]) ? 'copy-age' : ''}>{daysOf(ages[list.id])}</td>
              <td>{numberWords(list.entries)}</td>
              <td>{copy[list.coverage]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {held.some((list) => list.coverage === 'excerpt') && <p class="soft">{say.excerptMeans}</p>}
      {others.length > 0 && <p class="soft">{say.notLookedThrough(namesWords(others.map(editionWords)))}</p>}
    </details>
  );
}
