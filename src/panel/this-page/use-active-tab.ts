import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';

/** The tab in front of a window. */
export type ActiveTab = {
  id: number;
  title: string;
  /** Empty where the browser does not tell it. */
  address: string;
  isLoading: boolean;
};

async function look(window: number): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId: window });
  if (tab?.id === undefined) return null;
  return { id: tab.id, title: tab.title ?? '', address: tab.url ?? '', isLoading: tab.status === 'loading' };
}

/** Follows the tab in front of a window, and the page in it; null before the first answer. */
export function useActiveTab(window: number): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let isOver = false;
    let newest = 0;
    const lookAgain = async () => {
      newest += 1;
      const mine = newest;
      const seen = await look(window).catch(() => null);
      if (!isOver && mine === newest && seen) setTab(seen);
    };
    const onActivated = ({ windowId }: { windowId: number }) => {
      if (windowId === window) void lookAgain();
    };
    const onUpdated = (_tab: number, _change: object, { active, windowId }: { active: boolean; windowId?: number }) => {
      if (active && windowId === window) void lookAgain();
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    void lookAgain();
    return () => {
      isOver = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [window]);
  return tab;
}
