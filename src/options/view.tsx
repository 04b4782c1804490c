import { useEffect } from 'preact/hooks';
import type { ListsState } from '../messages/lists-contract.ts';
import { type Words, words } from '../words/words.ts';
import type { Act } from './asking/use-lists-state.ts';
import { ChangesView } from './changes/changes-view.tsx';
import { OwnDataView } from './data/own-data-view.tsx';
import { DecisionsView } from './decisions/decisions-view.tsx';
import { Overview } from './overview/overview.tsx';
import { PartiesView } from './parties/parties-view.tsx';
import { PartyView } from './party/party-view.tsx';
import type { Route } from './routing/route.ts';
import type { Go } from './routing/use-route.ts';
import { SettingsView } from './settings/settings-view.tsx';

const TITLES: Readonly<Record<Exclude<Route['view'], 'party'>, (all: Words) => string>> = {
  lists: ({ lists }) => lists.page.parts.lists,
  parties: ({ lists }) => lists.page.parts.parties,
  changes: ({ lists }) => lists.page.parts.changes,
  settings: ({ settings }) => settings.title,
  decisions: ({ decisions }) => decisions.page.title,
  data: ({ decisions }) => decisions.data.title,
};

type Props = { route: Route; go: Go; state: ListsState; act: Act };

/** The view that the address names. */
export function View({ route, go, state, act }: Props) {
  const { view } = route;
  useEffect(() => {
    // A party has its own.
    if (view !== 'party') document.title = words().lists.page.title(TITLES[view](words()));
  }, [view]);
  const edition = editionsInUse(state);
  switch (view) {
    case 'lists':
      return <Overview state={state} act={act} />;
    case 'parties':
      return <PartiesView route={route} go={go} edition={edition} />;
    case 'party':
      return <PartyView route={route} go={go} act={act} edition={edition} />;
    case 'settings':
      return <SettingsView sources={state.sources} />;
    case 'changes':
      return <ChangesView route={route} go={go} edition={edition} />;
    case 'decisions':
      return <DecisionsView edition={edition} />;
    case 'data':
      return <OwnDataView act={act} />;
  }
}

/** What the lists are made of just now, as one text that changes when they do. */
function editionsInUse({ lists }: ListsState): string {
  return lists.map(({ list, entries, edition }) => `${list.id} ${edition?.number ?? 0} ${entries}`).join();
}
