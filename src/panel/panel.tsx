import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { DESK_PAGE } from '../ui/desk-address.ts';
import { HELP_PAGE } from '../ui/help-address.ts';
import { LISTS_PAGE } from '../ui/lists-address.ts';
import { RunningBar } from '../ui/session/running-bar.tsx';
import { words } from '../words/words.ts';
import { OpenTabs } from './open-tabs/open-tabs.tsx';
import { ThisPage } from './this-page/this-page.tsx';
import { useActiveTab } from './this-page/use-active-tab.ts';

const VIEWS = ['thisPage', 'openTabs'] as const;
type View = (typeof VIEWS)[number];

/** The whole panel: the page in front, or the open tabs beside each other. */
export function Panel({ window, version }: { window: number; version: string }) {
  const { panel, help, sessions } = words();
  const [view, setView] = useState<View>('thisPage');
  const tab = useActiveTab(window);
  return (
    <>
      <header>
        <h1>Listlight</h1>
        <Views view={view} choose={setView} />
      </header>
      <main>
        <RunningBar />
        <div id="view" role="tabpanel" aria-labelledby={view}>
          {view === 'openTabs' && <OpenTabs window={window} />}
          {view === 'thisPage' && tab && <ThisPage tab={tab} version={version} />}
        </div>
      </main>
      <footer>
        <p>{panel.decides}</p>
        <p>
          <a href={LISTS_PAGE} target="_blank" rel="noopener">
            {panel.lists}
          </a>{' '}
          <a href={DESK_PAGE} target="_blank" rel="noopener">
            {sessions.bar.desk}
          </a>{' '}
          <a href={HELP_PAGE} target="_blank" rel="noopener">
            {help.help}
          </a>{' '}
          {version}
        </p>
      </footer>
    </>
  );
}

/** The two views to choose from; arrows go from one to the other, as everywhere. */
function Views({ view, choose }: { view: View; choose: (view: View) => void }) {
  const { panel } = words();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = VIEWS.find((one) => one !== view) as View;
    choose(other);
    event.currentTarget.querySelector<HTMLElement>(`#${other}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={panel.views} class="views" onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button
          key={one}
          id={one}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => choose(one)}
        >
          {panel[one]}
        </button>
      ))}
    </div>
  );
}
