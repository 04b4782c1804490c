import { extensionIdOf } from '../../../../src/cli/run/extension-id.ts';
import type { MeasuredBrowser } from './browser.ts';
import { openTab, type Tab } from './tab.ts';

/** An extension page from which our extension is asked as its popup asks. */
export type Asker = {
  tab: Tab;
  /**
   * When the frames of the tab that shows an address last reported, ISO 8601, if they have read all of it; null else.
   * Read where the background keeps it: a popup's question would have the page looked at, which is not measured here.
   */
  doneAt: (address: string) => Promise<string | null>;
  /** Starts the background where it sleeps. */
  wake: () => Promise<void>;
  /** Ends the background, as the browser does after half a minute without work. */
  putToSleep: () => Promise<void>;
};

const FIRST_ANSWER_MS = 120_000;

/** Opens the extension's page; waits until its lists are imported. */
export async function openAsker({ devtools }: MeasuredBrowser, folder: string): Promise<Asker> {
  // A picture of the extension is a page of it too, and one that does nothing by itself.
  const address = `chrome-extension://${extensionIdOf(folder)}/icons/16.png`;
  const tab = await openTab(devtools);
  const deadline = Date.now() + FIRST_ANSWER_MS;
  const ask = (tabId: string) =>
    tab.evaluate<{ ok: boolean } | undefined>(
      `(async () => chrome.runtime.sendMessage({ call: 'screening-for-tab', args: [${tabId}] }))()`,
    );
  // Asked about this page itself, which is never read.
  const own = '(await chrome.tabs.getCurrent()).id';
  for (;;) {
    try {
      await tab.open(address);
      // The first answer waits for the import of the lists.
      if ((await ask(own))?.ok) break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    tab,
    async doneAt(url) {
      return tab.evaluate<string | null>(`(async () => {
        const id = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? 0;
        const kept = (await chrome.storage.session.get('reports:' + id))['reports:' + id];
        const frames = Object.values(kept?.frames ?? {});
        return kept?.frames[0] && frames.every(({ isDone }) => isDone) ? kept.reportedAt : null;
      })()`);
    },
    async wake() {
      await ask(own);
    },
    async putToSleep() {
      await tab.send('ServiceWorker.enable');
      await tab.send('ServiceWorker.stopAllWorkers');
      await tab.send('ServiceWorker.disable');
    },
  };
}
