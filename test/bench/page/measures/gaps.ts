import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../chromium/tab.ts';
import { STARTED } from '../extensions/plain-extension.ts';
import type { Running } from '../running.ts';
import { inNewTab } from './cpu.ts';

const LONGEST_MS = 120_000;
const POLL_MS = 250;

/**
 * In the page, from its beginning: a timer that sets itself again, which the browser lets run every 4 ms at most. What
 * lies between two of its runs is a gap: for so long nothing else of the page, no click and no key, was answered.
 * Not the Long Tasks API, which misses freezes made of many tasks.
 */
const WATCH = `(() => {
  const gaps = [];
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    gaps.push([last, now - last]);
    last = now;
    setTimeout(tick, 0);
  };
  setTimeout(tick, 0);
  globalThis.listlightGaps = gaps;
})()`;

/** A gap: when it began, and how long it was; milliseconds since the page's beginning. */
export type Gap = readonly [at: number, ms: number];

/** In the page: ten changes of text every ten milliseconds, for so long. */
const mutate = (forMs: number) => `(() => {
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild).filter((node) => node?.data);
  const end = performance.now() + ${forMs};
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let left = 10; left > 0; left--, done++) {
        const text = texts[done % texts.length];
        text.data = text.data.slice(0, -1) + (done % 10);
      }
      if (performance.now() < end) return;
      clearInterval(timer);
      resolve();
    }, 10);
  });
})()`;

const gapsBetween = (tab: Tab, from: string, to: string) =>
  tab.evaluate<Gap[]>(`listlightGaps.filter(([at, ms]) => at + ms > ${from} && at < ${to})`);
const START = `performance.getEntriesByName('${STARTED}')[0].startTime`;

/** How long our extension takes with a page, milliseconds from its start. */
export function timeToDone(running: Running, address: string): Promise<number> {
  return inNewTab(running, LONGEST_MS, async (tab) => {
    await tab.open(address, LONGEST_MS);
    for (;;) {
      await sleep(POLL_MS);
      if (await running.asker?.doneAt(address)) return tab.evaluate<number>(`performance.now() - ${START}`);
    }
  });
}

/** The gaps from the start of the content scripts for so long. */
export function gapsWhileRead(running: Running, address: string, forMs: number): Promise<Gap[]> {
  return inNewTab(running, LONGEST_MS, async (tab) => {
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
    await tab.open(address, LONGEST_MS);
    await sleep(forMs + 200);
    return gapsBetween(tab, START, `${START} + ${forMs}`);
  });
}

/** The gaps while a page that was read changes a thousand texts a second for so long. */
export function gapsWhileChanging(running: Running, address: string, settleMs: number, forMs: number): Promise<Gap[]> {
  return inNewTab(running, LONGEST_MS, async (tab) => {
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
    await tab.open(address, LONGEST_MS);
    await sleep(settleMs);
    const from = await tab.evaluate<number>('performance.now()');
    await tab.evaluate(mutate(forMs));
    return gapsBetween(tab, String(from), String(from + forMs));
  });
}
