import type { Running } from '../running.ts';
import { inNewTab } from './cpu.ts';
import { readWhenDone } from './settled.ts';

/** How many texts are changed. */
export const CHANGES = 2_000;
const A_FRAME = 20;
const LONGEST_MS = 60_000;

/** In the page: changes texts that are there, some in each frame, as a page with live prices does. */
const CHANGE = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim().length > 3) texts.push(node);
  const step = texts.length / ${CHANGES};
  return new Promise((resolve) => {
    let done = 0;
    const change = () => {
      for (let left = ${A_FRAME}; left > 0; left--, done++) {
        const text = texts[Math.floor(done * step)];
        text.data = text.data.slice(0, -1) + (done % 10);
      }
      if (done < ${CHANGES}) requestAnimationFrame(change);
      else resolve();
    };
    requestAnimationFrame(change);
  });
})()`;

/** CPU of the main thread for 2,000 changes of text on a page that has settled, until all is quiet again, milliseconds. */
export function cpuOfChanges(running: Running, address: string): Promise<number> {
  return inNewTab(running, LONGEST_MS, async (tab) => {
    await tab.open(address);
    const before = await readWhenDone(running, tab, address, tab.mainThreadMs);
    await tab.evaluate(CHANGE);
    return (await readWhenDone(running, tab, address, tab.mainThreadMs)) - before;
  });
}
