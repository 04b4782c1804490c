import { useState } from 'preact/hooks';
import type { PartyJoin } from '../../model/party.ts';
import { sentence } from '../../ui/sentence.tsx';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { useLists } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';

type Props = {
  joins: readonly PartyJoin[];
  act: Act;
  /** Reads the party anew. */
  again: () => void;
};

/** Why entries of several lists are shown as one party; each can be taken apart, and put together again. */
export function Joins({ joins, act, again }: Props) {
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { nameOf } = useLists();
  if (joins.length === 0) return null;
  const { page, party } = words().lists;
  const said = party.joins;
  const set = async (join: PartyJoin, isJoined: boolean) => {
    setIsBusy(true);
    setError(await act(() => ask('set-join', join.id, isJoined)));
    setIsBusy(false);
    again();
  };
  return (
    <section aria-labelledby="joins">
      <h2 id="joins">{said.title}</h2>
      <ul class="joins">
        {joins.map((join) => (
          <li key={join.id}>
            <span>
              {sentence(
                join.isUndone ? said.apart : said.joined,
                <b>
                  <bdi>{nameOf(join.list)}</bdi>
                </b>,
                said.grounds[join.ground],
                <bdi>{join.words}</bdi>,
              )}
            </span>
            <button type="button" disabled={isBusy} onClick={() => set(join, join.isUndone === true)}>
              {join.isUndone ? said.join : said.part}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{isBusy ? said.busy : ''}</p>
      {error && <p role="alert">{page.failed(error)}</p>}
    </section>
  );
}
