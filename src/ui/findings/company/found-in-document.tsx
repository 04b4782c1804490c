import { ROLE_WORDS } from '../../../model/role.ts';
import { plural } from '../plural.ts';
import { FoundContext } from './found-context.tsx';
import type { FoundPlace, FoundText } from './group-mentions.ts';
import { placeWords } from './place-words.ts';

const SHOWN_AT_FIRST = 3;

type Props = { group: FoundText; isReasonShown: boolean };

/** One text that names the company in a document: every place with its page and the words around it. */
export function FoundInDocument({ group, isReasonShown }: Props) {
  const { text, places, roles, reason } = group;
  const [first, rest] = [places.slice(0, SHOWN_AT_FIRST), places.slice(SHOWN_AT_FIRST)];
  return (
    <li>
      <b>
        <bdi>“{text}”</bdi>
      </b>
      <span class="soft">
        {plural(places.length, 'place', 'places')}
        {roles.length > 0 && `, as ${roles.map((role) => ROLE_WORDS[role]).join(', ')}`}
      </span>
      <Places places={first} text={text} />
      {rest.length > 0 && (
        <details>
          <summary>{plural(rest.length, 'more place', 'more places')}</summary>
          <Places places={rest} text={text} />
        </details>
      )}
      {isReasonShown && <p>{reason}</p>}
    </li>
  );
}

function Places({ places, text }: { places: readonly FoundPlace[]; text: string }) {
  return (
    <ol class="found-places">
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places never change their order, and two may be alike
        <li key={index}>
          <span class="soft">{placeWords(place)}</span>
          <FoundContext context={place.context} text={text} />
        </li>
      ))}
    </ol>
  );
}
