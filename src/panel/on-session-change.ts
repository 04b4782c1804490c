import { browser } from '../messages/browser.ts';

/** Calls when something in session storage changes under a key; answers how to end that. */
export function onSessionChange(isMeant: (key: string) => boolean, onNews: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some(isMeant)) onNews();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
