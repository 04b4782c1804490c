import { browser } from '../../messages/browser.ts';

/** Since Firefox 137; the types do not know it yet. */
type Opening = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page where keys are changed; rejects where the browser does not let us. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as Opening;
  if (openShortcutSettings) await openShortcutSettings();
  // Edge takes it for its own.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
