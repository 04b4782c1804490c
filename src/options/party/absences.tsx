import type { PartyStatus } from '../../messages/lists-contract.ts';
import { Recorded } from '../../ui/recorded.tsx';
import { dayWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { useLists } from '../asking/lists-context.ts';

/** Complete copies of lists that were looked through for the party and do not name it. */
export function Absences({ notListed }: Pick<PartyStatus, 'notListed'>) {
  const { nameOf } = useLists();
  if (notListed.length === 0) return null;
  const { absences } = words().lists.party;
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{absences.title}</h2>
      <ul>
        {notListed.map(({ list, asOf, source }) => (
          <li key={`${list} ${asOf}`}>
            {absences.notNamed(nameOf(list), dayWords(asOf))}
            <span class="soft">
              — <Recorded text={source} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
