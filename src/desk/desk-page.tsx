import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { BulkView } from './bulk/bulk-view.tsx';
import { formatRoute, parseRoute, type Route } from './routing/route.ts';
import { SessionsView } from './sessions/sessions-view.tsx';
import { WatchView } from './watch/watch-view.tsx';

const SECTIONS: readonly Route[] = [{ view: 'sessions', id: null }, { view: 'bulk', id: null }, { view: 'watch' }];

/** The whole desk: its sections to go to, and the one that the address names. */
export function DeskPage() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const ender = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), { signal: ender.signal });
    return () => ender.abort();
  }, []);
  const { name, sections, sectionsLabel } = words().desk;
  return (
    <>
      <header class="head">
        <p class="product">Listlight · {name}</p>
        <nav aria-label={sectionsLabel}>
          <ul>
            {SECTIONS.map((to) => (
              <li key={to.view}>
                <a href={formatRoute(to)} aria-current={route.view === to.view ? 'page' : undefined}>
                  {sections[to.view]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Section route={route} />
      </main>
    </>
  );
}

function Section({ route }: { route: Route }) {
  if (route.view === 'bulk') return <BulkView id={route.id} />;
  return route.view === 'watch' ? <WatchView /> : <SessionsView id={route.id} />;
}
