import { useEffect, useRef } from 'preact/hooks';
import { DESK_PAGE } from '../ui/desk-address.ts';
import { HELP_PAGE } from '../ui/help-address.ts';
import { listsProblemWords } from '../words/lists-problem-words.ts';
import { type Words, words } from '../words/words.ts';
import { ListsContext } from './asking/lists-context.ts';
import { useListsState } from './asking/use-lists-state.ts';
import { OwnDataNotice } from './overview/own-data-notice.tsx';
import { formatRoute, NO_FILTER, type Route } from './routing/route.ts';
import { useRoute } from './routing/use-route.ts';
import { useNews } from './sources/use-news.ts';
import { View } from './view.tsx';

/** The parts of the page, each with the view it opens on. */
const PARTS: readonly { name: (all: Words) => string; route: Route }[] = [
  { name: ({ lists }) => lists.page.parts.lists, route: { view: 'lists' } },
  { name: ({ lists }) => lists.page.parts.parties, route: { view: 'parties', filter: NO_FILTER, at: 0 } },
  { name: ({ lists }) => lists.page.parts.changes, route: { view: 'changes', list: null, text: '' } },
  { name: ({ settings }) => settings.title, route: { view: 'settings' } },
  { name: ({ decisions }) => decisions.page.title, route: { view: 'decisions' } },
  { name: ({ decisions }) => decisions.data.title, route: { view: 'data' } },
];

/** The whole page: its parts to go to, the one that the address names, and what comes to an end meanwhile. */
export function ListsPage({ version }: { version: string }) {
  const [route, go] = useRoute();
  const { state, error, act, refresh } = useListsState();
  const news = useNews(state);
  const main = useRef<HTMLElement>(null);
  const place = route.view === 'party' ? `party ${route.id}` : route.view;
  const shownPlace = useRef(place);
  useEffect(() => {
    // A view that was gone to is read from its head; the first one as any page.
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    const isInGrid = route.view === 'parties' && route.at > 0;
    if (!isInGrid) {
      main.current?.querySelector('h1')?.focus();
      scrollTo(0, 0);
    }
  }, [place, route]);
  const { page } = words().lists;
  return (
    <ListsContext.Provider value={state?.lists ?? []}>
      <header class="head">
        <a
          class="skip"
          href={formatRoute(route)}
          onClick={(event) => {
            event.preventDefault();
            main.current?.querySelector('h1')?.focus();
          }}
        >
          {page.skip}
        </a>
        <p class="product">Listlight</p>
        <nav aria-label={page.partsLabel}>
          <ul>
            {PARTS.map(({ name, route: to }) => (
              <li key={to.view}>
                <a href={formatRoute(to)} aria-current={isPartOf(route, to) ? 'page' : undefined}>
                  {name(words())}
                </a>
              </li>
            ))}
            <li>
              <a href={DESK_PAGE}>{words().desk.name}</a>
            </li>
          </ul>
        </nav>
      </header>
      <p class="unseen" role="status">
        {news}
      </p>
      <main ref={main} aria-busy={state === null && error === null}>
        {state?.problem && <p class="notice">{listsProblemWords(state.problem)}</p>}
        {error !== null && (
          <section class="notice" role="alert">
            <p>{page.noAnswer(error)}</p>
            <p>
              <button type="button" onClick={refresh}>
                {page.tryAgain}
              </button>
            </p>
          </section>
        )}
        {!state && error !== null && (
          <>
            <h1 tabIndex={-1}>{page.parts.lists}</h1>
            <OwnDataNotice />
          </>
        )}
        {state && <View route={route} go={go} state={state} act={act} />}
        {!state && error === null && <p role="status">{page.reading}</p>}
      </main>
      <footer>
        <p>{page.principle}</p>
        <p>
          <a href={HELP_PAGE}>{words().help.help}</a> {page.version(version)}
        </p>
      </footer>
    </ListsContext.Provider>
  );
}

function isPartOf(route: Route, part: Route): boolean {
  return route.view === part.view || (route.view === 'party' && part.view === 'parties');
}
