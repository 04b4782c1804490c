import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extensionIdOf } from '../../../src/cli/run/extension-id.ts';
import { serve } from '../../e2e/serve.ts';
import { type Spread, spread } from '../measure.ts';
import { type Asker, openAsker } from '../page/chromium/asker.ts';
import { type MeasuredBrowser, startBrowser } from '../page/chromium/browser.ts';
import { openTab, type Tab } from '../page/chromium/tab.ts';
import { buildExtension } from '../page/extensions/our-extension.ts';
import { pairedDifferences } from '../page/statistics.ts';
import type { Say } from '../parts.ts';
import { makeEmptyPopup } from './empty-popup.ts';
import { type Opened, openPopupOnce } from './open-popup.ts';
import { POPUP_PAGES, type PopupPage, popupPage } from './popup-pages.ts';

/** How soon the popup shows its answer over one page, the background asleep. */
export type PopupRow = {
  page: PopupPage;
  runs: number;
  /** From the click to the answer on the screen. */
  answer: Spread;
  /** Of these, until the popup's document began: the browser makes a window, and a process where there is none. */
  begun: Spread;
  /** The same for a popup of one line of HTML, opened in turns with ours. */
  empty: Spread;
  /** Ours beyond that, run by run. */
  beyond: Spread;
  /** Length of what is kept for the first paint. */
  keptCharacters: number;
};

const RUNS = 20;
const WARM_UPS = 2;
const KEPT_WITHIN_MS = 20_000;
/** What was started has ended by then. */
const QUIET_MS = 300;

/** What is kept for the tab that shows an address: `[characters, companies, places]`. */
async function keptSize(asker: Asker, address: string): Promise<[number, number, number] | null> {
  return asker.tab.evaluate(`(async () => {
    const id = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(address)})?.id ?? 0;
    const kept = (await chrome.storage.session.get('kept:' + id))['kept:' + id];
    if (!kept) return null;
    const { places } = JSON.parse(kept.packed).value;
    return [kept.packed.length, places.length, places.flat().length];
  })()`);
}

async function untilKept(asker: Asker, address: string, page: PopupPage): Promise<number> {
  const { companies, places } = POPUP_PAGES[page];
  const deadline = Date.now() + KEPT_WITHIN_MS;
  let last: [number, number, number] | null = null;
  while (Date.now() < deadline) {
    last = await keptSize(asker, address);
    if (last && last[1] >= companies && last[2] >= places) return last[0];
    await sleep(100);
  }
  throw new Error(`${page}: what is kept names ${last?.[1] ?? 0} companies in ${last?.[2] ?? 0} places.`);
}

/** The extension to be measured, and beside it the one with an empty popup, each in a browser of its own. */
async function withBrowsers<T>(
  root: string,
  work: (ours: MeasuredBrowser, empty: MeasuredBrowser, folders: { ours: string; empty: string }) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-bench-popup-'));
  const folders = { ours: join(folder, 'ours'), empty: join(folder, 'empty') };
  await buildExtension(root, folders.ours, []);
  makeEmptyPopup(folders.empty);
  const browsers: MeasuredBrowser[] = [];
  try {
    const ours = await startBrowser(folders.ours);
    browsers.push(ours);
    const empty = await startBrowser(folders.empty);
    browsers.push(empty);
    return await work(ours, empty, folders);
  } finally {
    for (const browser of browsers) await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openInFront({ devtools }: MeasuredBrowser, url: string): Promise<Tab> {
  const tab = await openTab(devtools);
  await tab.open(url);
  await tab.send('Page.bringToFront');
  return tab;
}

/**
 * Opens the real popup over each page again and again, each time with the background ended and no page of the extension
 * open; in turns with a popup that is empty.
 */
export async function runPopup(root: string, say: Say): Promise<{ rows: PopupRow[]; browser: string }> {
  const pages = Object.keys(POPUP_PAGES) as PopupPage[];
  const server = await serve(Object.fromEntries(pages.map((page) => [`/${page}`, popupPage(root, page)])));
  try {
    return await withBrowsers(root, async (ours, empty, folders) => {
      const id = extensionIdOf(folders.ours);
      const emptyId = extensionIdOf(folders.empty);
      const asker = await openAsker(ours, folders.ours);
      const rows: PopupRow[] = [];
      for (const page of pages) {
        say(`popup: ${page}`);
        const url = `${server.origin}/${page}`;
        const tab = await openInFront(ours, url);
        const emptyTab = await openInFront(empty, url);
        const opened: Opened[] = [];
        const emptyMs: number[] = [];
        let keptCharacters = 0;
        for (let run = 0; run < WARM_UPS + RUNS; run++) {
          await asker.tab.open(`chrome-extension://${id}/icons/16.png`);
          keptCharacters = await untilKept(asker, url, page);
          await asker.putToSleep();
          // No page of the extension stays: its process may end, as it has on most clicks of a user.
          await asker.tab.open('about:blank');
          await tab.send('Page.bringToFront');
          await sleep(QUIET_MS);
          const once = await openPopupOnce(ours.devtools, id, url);
          if (!/named/.test(once.firstLine)) throw new Error(`The popup said: ${once.firstLine}`);
          await sleep(QUIET_MS);
          const other = await openPopupOnce(empty.devtools, emptyId, url);
          if (run < WARM_UPS) continue;
          opened.push(once);
          emptyMs.push(other.answerMs);
        }
        await tab.close();
        await emptyTab.close();
        const answers = opened.map(({ answerMs }) => answerMs);
        rows.push({
          page,
          runs: opened.length,
          answer: spread(answers),
          begun: spread(opened.map(({ begunMs }) => begunMs)),
          empty: spread(emptyMs),
          beyond: spread(pairedDifferences(answers, emptyMs)),
          keptCharacters,
        });
      }
      return { rows, browser: ours.version.replace('Chrome/', 'Chromium ') };
    });
  } finally {
    server.close();
  }
}
