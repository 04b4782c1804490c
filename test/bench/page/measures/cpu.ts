import { openTab, type Tab } from '../chromium/tab.ts';
import type { Running } from '../running.ts';
import { readWhenDone } from './settled.ts';
import { within } from './within.ts';

/** A subject that takes longer with a page is left out. */
const LONGEST_MS = 30_000;

/** Opens a page in a tab of its own, does something with it and closes it, however that ends. */
export async function inNewTab<T>(running: Running, limitMs: number, work: (tab: Tab) => Promise<T>): Promise<T> {
  await running.asker?.wake();
  const tab = await openTab(running.browser.devtools);
  try {
    return await within(limitMs, work(tab));
  } finally {
    // A page that is busy for minutes does not answer; it goes with its browser.
    await within(5_000, tab.close()).catch(() => undefined);
  }
}

/**
 * Milliseconds of CPU of the main thread from the start of a navigation until the subject has finished with the page
 * and a quiet time has passed. The tab and its process are new, so nothing is compiled or cached from before.
 */
export function cpuOfPage(running: Running, address: string): Promise<number> {
  return inNewTab(running, LONGEST_MS, async (tab) => {
    const before = await tab.mainThreadMs();
    await tab.open(address);
    return (await readWhenDone(running, tab, address, tab.mainThreadMs)) - before;
  });
}
