import { browser } from '../../messages/browser.ts';

/** Calls when a tab comes, goes, takes another place or page, or comes to the front; answers how to end that. */
export function onTabsChange(onNews: () => void): () => void {
  const { onActivated, onAttached, onCreated, onDetached, onRemoved, onUpdated } = browser.tabs;
  const events = [onActivated, onAttached, onCreated, onDetached, onRemoved, onUpdated] as readonly {
    addListener: (listener: () => void) => void;
    removeListener: (listener: () => void) => void;
  }[];
  const listener = () => onNews();
  for (const event of events) event.addListener(listener);
  return () => {
    for (const event of events) event.removeListener(listener);
  };
}
