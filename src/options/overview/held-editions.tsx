import { useState } from 'preact/hooks';
import type { ListOverview } from '../../messages/lists-contract.ts';
import type { Edition } from '../../model/edition.ts';
import { sentence } from '../../ui/sentence.tsx';
import { momentWords, namesWords } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { ask } from '../asking/ask.ts';
import { nameOfList, useLists } from '../asking/lists-context.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { originWords } from './list-words.ts';

type Props = { lists: readonly ListOverview[]; act: Act; isBusy: boolean };

/** Editions so different from the one before that a person decides, each once, whatever number of lists it carries. */
export function HeldEditions({ lists, act, isBusy }: Props) {
  const held = new Map(lists.flatMap(({ held: one }) => (one ? [[one.number, one] as const] : [])));
  return (
    <>
      {[...held.values()].map((edition) => (
        <HeldEdition key={edition.number} edition={edition} act={act} isBusy={isBusy} />
      ))}
    </>
  );
}

function HeldEdition({ edition, act, isBusy }: { edition: Edition; act: Act; isBusy: boolean }) {
  const { find } = useLists();
  const [error, setError] = useState<string | null>(null);
  const { page, overview } = words().lists;
  const { waiting } = overview;
  const decide = async (call: 'take-held' | 'drop-held') => setError(await act(() => ask(call, edition.number)));
  return (
    <section class="notice" aria-labelledby={`held-${edition.number}`}>
      <h2 id={`held-${edition.number}`}>
        {waiting.title(namesWords(edition.lists.map(({ id }) => nameOfList(find(id), id))))}
      </h2>
      <p>{sentence(waiting.why, momentWords(edition.provenance.readAt), <bdi>{originWords(edition)}</bdi>)}</p>
      <ul>
        {(edition.heldFor ?? []).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" disabled={isBusy} onClick={() => decide('take-held')}>
          {waiting.take}
        </button>
        <button type="button" disabled={isBusy} onClick={() => decide('drop-held')}>
          {waiting.drop}
        </button>
        <span class="soft">{waiting.until}</span>
      </p>
      {error && <p role="alert">{page.failed(error)}</p>}
    </section>
  );
}
