import { partsWords } from '../../../words/format.ts';
import { words } from '../../../words/words.ts';
import { sentence } from '../../sentence.tsx';
import { FoundContext } from './found-context.tsx';
import type { FoundPlace, FoundText } from './group-mentions.ts';

const SHOWN_AT_FIRST = 3;

type Props = { group: FoundText; others: readonly string[]; isReasonShown: boolean };

/** One text that names the company in a document: every place with its page and the words around it. */
export function FoundInDocument({ group, others, isReasonShown }: Props) {
  const { text, places, roles, reason } = group;
  const { facts, findings } = words();
  const say = findings.company;
  const [first, rest] = [places.slice(0, SHOWN_AT_FIRST), places.slice(SHOWN_AT_FIRST)];
  return (
    <li>
      <b>{sentence(say.quote, <bdi>{text}</bdi>)}</b>
      <span class="soft">{partsWords([say.places(places.length), ...roles.map((role) => facts.roles[role])])}</span>
      <Places places={first} text={text} others={others} />
      {rest.length > 0 && (
        <details>
          <summary>{say.morePlaces(rest.length)}</summary>
          <Places places={rest} text={text} others={others} />
        </details>
      )}
      {isReasonShown && <p>{reason}</p>}
    </li>
  );
}

type PlacesProps = { places: readonly FoundPlace[]; text: string; others: readonly string[] };

function Places({ places, text, others }: PlacesProps) {
  return (
    <ol class="found-places">
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places never change their order, and two may be alike
        <li key={index}>
          <span class="soft">
            {place.page === undefined ? words().facts.places[place.where] : words().copy.onPage(place.page)}
          </span>
          <FoundContext context={place.context} text={text} others={others} />
        </li>
      ))}
    </ol>
  );
}
