import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../chromium/tab.ts';
import { DONE } from '../content/done-mark.ts';
import type { Running } from '../running.ts';

/** How long a page is left alone before it is read off, the same for every subject, milliseconds. */
export const QUIET_MS = 800;

/** Whether the subject had finished with a page before a moment. */
async function wasDone({ subject, asker }: Running, tab: Tab, address: string, before: number): Promise<boolean> {
  if (subject.done === null) return true;
  if (asker === null) return tab.evaluate<boolean>(`performance.getEntriesByName('${DONE}').length > 0`);
  const doneAt = await asker.doneAt(address);
  return doneAt !== null && Date.parse(doneAt) < before;
}

/**
 * Reads something off a page that has loaded, once the subject is done and a quiet time has passed. It is read before
 * the subject is asked, so that asking is not measured; when it turns out not to be done, the next quiet time begins.
 */
export async function readWhenDone<T>(running: Running, tab: Tab, address: string, read: () => Promise<T>): Promise<T> {
  for (;;) {
    await sleep(QUIET_MS);
    const before = Date.now() - QUIET_MS / 2;
    const value = await read();
    if (await wasDone(running, tab, address, before)) return value;
  }
}
