import type { ListsState } from '../../messages/lists-contract.ts';
import { WatchNote } from '../../ui/watch/watch-note.tsx';
import { words } from '../../words/words.ts';
import type { Act } from '../asking/use-lists-state.ts';
import { ImportFile } from '../import/import-file.tsx';
import { JobBar } from '../sources/job-bar.tsx';
import { Sources } from '../sources/sources.tsx';
import { HeldEditions } from './held-editions.tsx';
import { ListsOffNote } from './lists-off-note.tsx';
import { ListsTable } from './lists-table.tsx';
import { OwnDataNotice } from './own-data-notice.tsx';

type Props = { state: ListsState; act: Act };

/** The first view: what lists are held, from where and how old; where new ones come from. */
export function Overview({ state, act }: Props) {
  const entries = state.lists.reduce((sum, one) => sum + one.entries, 0);
  const listsHeld = state.lists.filter((one) => one.entries > 0).length;
  const { page, overview } = words().lists;
  return (
    <>
      <h1 tabIndex={-1}>{page.parts.lists}</h1>
      <p class="lead">{overview.held(entries, listsHeld, state.lists.length - listsHeld)}</p>
      <ListsOffNote lists={state.lists} />
      <OwnDataNotice />
      <WatchNote />
      <JobBar job={state.job} sources={state.sources} act={act} />
      <HeldEditions lists={state.lists} act={act} isBusy={state.job !== null} />
      <section aria-labelledby="lists-held">
        <h2 id="lists-held">{overview.table.title}</h2>
        <ListsTable state={state} act={act} />
      </section>
      <Sources state={state} act={act} />
      <ImportFile state={state} act={act} />
    </>
  );
}
