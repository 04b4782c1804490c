import { useEffect, useState } from 'preact/hooks';
import { browser } from '../messages/browser.ts';
import { hasSidePanel, openSidePanel } from '../messages/side-panel.ts';
import { words } from '../words/words.ts';

/** Opens the panel beside the page, and ends the popup it stands in; nothing where the browser has no such place. */
export function PanelButton() {
  const [window, setWindow] = useState<number | null>(null);
  useEffect(() => {
    // Known before the click: a browser opens the panel only where nothing is waited for between the two.
    void browser.windows.getCurrent().then(({ id }) => setWindow(id ?? null));
  }, []);
  if (!hasSidePanel()) return null;
  return (
    <button
      type="button"
      class="quiet"
      disabled={window === null}
      onClick={() => {
        if (window !== null) void openSidePanel(window).then(() => close());
      }}
    >
      {words().panel.openPanel}
    </button>
  );
}
