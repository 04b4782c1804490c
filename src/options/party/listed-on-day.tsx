import type { IsoDate } from '../../model/iso-date.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { dayWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { useLists } from '../asking/lists-context.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { DayField } from '../day-field.tsx';

type Props = { entity: string; day: IsoDate | null; askDay: (day: IsoDate | null) => void };

/** Whether the party was on each list on a day, as far as the editions held tell. */
export function ListedOnDay({ entity, day, askDay }: Props) {
  const { onDay } = words().lists.party;
  return (
    <section aria-labelledby="listed-on">
      <h2 id="listed-on">{onDay.title}</h2>
      <DayField label={onDay.day} day={day} change={askDay} />
      <div aria-live="polite">{day && <Answers entity={entity} day={day} />}</div>
    </section>
  );
}

function Answers({ entity, day }: { entity: string; day: IsoDate }) {
  const { nameOf } = useLists();
  const [answer, again] = useAnswer(`${entity} ${day}`, () => ask('listed-on', entity, day));
  const { page, party } = words().lists;
  const { onDay } = party;
  if (answer.error !== null) {
    return (
      <p>
        {onDay.notTold(answer.error)}{' '}
        <button type="button" onClick={again}>
          {page.tryAgain}
        </button>
      </p>
    );
  }
  if (!answer.value) return <p>{page.looking}</p>;
  if (answer.value.length === 0) return <p>{onDay.nothing(dayWords(day))}</p>;
  return (
    <table>
      <caption class="soft">{onDay.caption(dayWords(day))}</caption>
      <thead>
        <tr>
          <th scope="col">{onDay.columns.list}</th>
          <th scope="col">{onDay.columns.answer}</th>
          <th scope="col">{onDay.columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {answer.value.map(({ list, answer: kind, words: why, citation }) => (
          <tr key={list}>
            <th scope="row">
              <bdi>{nameOf(list)}</bdi>
            </th>
            <td class={`answer-${kind}`}>{onDay.answers[kind]}</td>
            <td>
              {why}
              {citation && (
                <>
                  {' '}
                  <ExternalLink url={citation.url}>{citation.text}</ExternalLink>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
