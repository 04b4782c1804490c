import { openTab } from '../chromium/tab.ts';
import type { Running } from '../running.ts';
import { readWhenDone } from './settled.ts';

/**
 * Milliseconds of CPU of the main thread from the start of a navigation until the subject has finished with the page
 * and a quiet time has passed. The tab and its process are new, so nothing is compiled or cached from before.
 */
export async function cpuOfPage(running: Running, address: string): Promise<number> {
  await running.asker?.wake();
  const tab = await openTab(running.browser.devtools);
  try {
    const before = await tab.mainThreadMs();
    await tab.open(address);
    return (await readWhenDone(running, tab, address, tab.mainThreadMs)) - before;
  } finally {
    await tab.close();
  }
}
