import { useEffect, useRef } from 'preact/hooks';
import { sentence } from '../../ui/sentence.tsx';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import type { Act } from '../asking/use-lists-state.ts';
import type { Route } from '../routing/route.ts';
import type { Go } from '../routing/use-route.ts';
import { PartyFacts } from './party-facts.tsx';
import { PartyHead } from './party-head.tsx';

type Props = {
  route: Extract<Route, { view: 'party' }>;
  go: Go;
  act: Act;
  /** Changes when the lists do. */
  edition: string;
};

/** All that the lists say of one party. */
export function PartyView({ route, go, act, edition }: Props) {
  const { id, day } = route;
  const [answer, again] = useAnswer(id, async () => {
    const [party, status] = await Promise.all([ask('party', id), ask('status-of', id)]);
    return { party, status };
  });
  // What is shown stays until the new answer is there: with it, what was done on the page.
  const shown = useRef(edition);
  useEffect(() => {
    if (shown.current !== edition) again();
    shown.current = edition;
  }, [edition, again]);
  const party = answer.value?.party;
  const { page, party: said } = words().lists;
  const name = party?.entity.name ?? said.nameless;
  useEffect(() => {
    document.title = page.title(name);
  }, [page, name]);
  return (
    <article class="party">
      {/* One head all along: it has the keyboard when the party comes. */}
      <h1 tabIndex={-1}>{party ? <PartyHead entity={party.entity} /> : said.nameless}</h1>
      {answer.error !== null && (
        <p role="alert">
          {page.notRead(answer.error)}{' '}
          <button type="button" onClick={again}>
            {page.tryAgain}
          </button>
        </p>
      )}
      {!answer.value && answer.error === null && <p role="status">{page.reading}</p>}
      {answer.value && !party && <p>{sentence(said.gone, <bdi>{id}</bdi>)}</p>}
      {answer.value && party && (
        <PartyFacts
          key={id}
          party={party}
          status={answer.value.status}
          day={day}
          askDay={(next) => go({ view: 'party', id, day: next }, 'in-place')}
          act={act}
          again={again}
        />
      )}
    </article>
  );
}
