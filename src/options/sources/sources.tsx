import type { ListsState } from '../../messages/lists-contract.ts';
import { words } from '../../words/words.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { SourceRow } from './source-row.tsx';

/** Where official lists can be had, and whether they are. Nothing is asked of any host before the user turns it on. */
export function Sources({ state, act }: { state: ListsState; act: Act }) {
  const said = words().lists.sources;
  return (
    <section aria-labelledby="official-sources">
      <h2 id="official-sources">{said.title}</h2>
      <p class="soft">
        {state.sources.some(({ isMirror }) => isMirror) ? words().settings.updates.fromMirror : said.about}
      </p>
      {state.sources.length === 0 && <p>{said.none}</p>}
      <ul class="sources">
        {state.sources.map((source) => (
          <SourceRow key={source.id} source={source} act={act} isBusy={state.job !== null} />
        ))}
      </ul>
    </section>
  );
}
