import { browser } from '../../messages/browser.ts';
import { endedAt, newLoad, type TabLoad } from './tab-load.ts';

const keyOf = (tab: number) => `session-load:${tab}`;

/** Changes of one tab happen one after another. */
const queues = new Map<number, Promise<unknown>>();

function change(tab: number, how: (load: TabLoad) => TabLoad): Promise<TabLoad> {
  const turn = (queues.get(tab) ?? Promise.resolve()).then(async () => {
    const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as TabLoad | undefined;
    const load = how(stored ?? newLoad(tab, ''));
    if (JSON.stringify(load) !== JSON.stringify(stored)) {
      await browser.storage.session.set({ [keyOf(tab)]: load }).catch(() => undefined);
    }
    return load;
  });
  queues.set(
    tab,
    turn.catch(() => undefined),
  );
  return turn;
}

/** The page that a tab holds. */
export const tabLoad = (tab: number): Promise<TabLoad> => change(tab, (load) => load);

/** A tab began to load a page; its address where the browser says it by now. */
export const noteLoading = (tab: number, address = ''): Promise<TabLoad> => change(tab, () => newLoad(tab, address));

/** A page came to its end, and the browser said its address with that. */
export const noteEnded = (tab: number, address: string): Promise<TabLoad> =>
  change(tab, (load) => endedAt(load, newLoad(tab, address)));

/** What was kept of the page with that load. */
export const noteKept = (tab: number, id: string, kept: string, isRead: boolean): Promise<TabLoad> =>
  change(tab, (load) => (load.id === id ? { ...load, kept, isRead: load.isRead || isRead } : load));

/** Forgets a closed tab. */
export async function forgetLoad(tab: number): Promise<void> {
  await queues.get(tab);
  queues.delete(tab);
  await browser.storage.session.remove(keyOf(tab));
}
