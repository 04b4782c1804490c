import { setTimeout as sleep } from 'node:timers/promises';
import { openTab } from '../chromium/tab.ts';
import { STARTED } from '../extensions/plain-extension.ts';
import type { Running } from '../running.ts';
import { within } from './within.ts';

/** Whether the background runs when the page is opened. */
export type Background = 'awake' | 'asleep';

const LONGEST_MS = 20_000;

/**
 * In the page, from its beginning: looks once a frame whether a highlight stands; then waits for the frame to be
 * drawn. The extension sets highlights in a frame too, maybe after this look: the time told is at most a frame late.
 */
const WATCH = `(() => {
  globalThis.listlightPainted = new Promise((resolve) => {
    const look = () => {
      if (CSS.highlights.size === 0) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
})()`;

/** Milliseconds from the first content script of the extension to the first drawn highlight. */
export async function startToPaint(running: Running, background: Background, address: string): Promise<number> {
  const { asker, browser } = running;
  if (!asker) throw new Error('Only our extension paints highlights.');
  const tab = await openTab(browser.devtools);
  try {
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
    if (background === 'awake') await asker.wake();
    else await asker.putToSleep();
    return await within(
      LONGEST_MS,
      (async () => {
        await tab.open(address);
        return tab.evaluate<number>(
          `listlightPainted.then((at) => at - performance.getEntriesByName('${STARTED}')[0].startTime)`,
        );
      })(),
    );
  } finally {
    await tab.close();
    // Closing a tab wakes the background: let it settle before the next run ends it again.
    await sleep(300);
  }
}
