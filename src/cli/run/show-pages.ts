import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import type { ExtensionBrowser, ExtensionTab } from './extension-browser.ts';
import { findingsTable, listsSentence } from './findings-table.ts';
import type { PageOutcome, PageScreener } from './page-outcome.ts';
import { closeTab } from './screen-page.ts';
import { sideBySide } from './side-by-side.ts';
import type { SteadyBrowser } from './steady-browser.ts';

/**
 * Prints the findings of pages as tables and shows one page with the popup over it: in the open browser, until that is
 * closed, or as a picture under `pictures` where there is no display. Answers whether a page could not be opened.
 */
export async function showPages(
  pages: readonly string[],
  screen: PageScreener,
  on: { browser: SteadyBrowser; isHeaded: boolean; pictures: string },
): Promise<boolean> {
  let hadError = false;
  let shown: PageOutcome | null = null;
  for (const page of pages) {
    const outcome = await screen(page);
    hadError ||= 'error' in outcome;
    process.stdout.write(`${findingsTable(outcome)}\n`);
    const isShown = isWorthShowing(outcome, shown);
    const putAway = isShown ? shown : outcome;
    if (isShown) shown = outcome;
    if (!on.isHeaded && putAway && 'tab' in putAway) await closeTab(putAway.tab);
  }
  if (shown && 'result' in shown) process.stdout.write(`${listsSentence(shown.result)}\n`);
  if (on.isHeaded) await stay(on.browser.now, shown);
  else await picture(on.browser.now, shown, on.pictures);
  return hadError;
}

/** The first page with findings is shown; the first page at all while there is none. */
function isWorthShowing(outcome: PageOutcome, before: PageOutcome | null): boolean {
  if ('error' in outcome) return false;
  if (!before || 'error' in before) return true;
  return before.result.screening.hits.length === 0 && outcome.result.screening.hits.length > 0;
}

async function stay(open: ExtensionBrowser, outcome: PageOutcome | null): Promise<void> {
  if (outcome && 'tab' in outcome) await showFindings(open, outcome.tab);
  process.stderr.write('Close the browser or press Ctrl-C to end.\n');
  await open.closed;
}

/** The popup over the page; where the browser will not open it unasked, the same popup in a tab. */
async function showFindings(open: ExtensionBrowser, tab: ExtensionTab): Promise<void> {
  try {
    await open.openPopup(tab);
    await open.asker.close();
  } catch {
    await open.asker.goto(`${new URL(open.asker.url()).href.split('?')[0]}?tab=${tab.id}`);
    await open.asker.bringToFront();
  }
}

async function picture(open: ExtensionBrowser, outcome: PageOutcome | null, folder: string): Promise<void> {
  if (!outcome || 'error' in outcome) return;
  const { tab, page } = outcome;
  const pagePng = await tab.page.screenshot();
  const popup = await open.openPopup(tab);
  const popupPng = await popup.page.screenshot();
  await popup.release();
  const path = join(folder, `${basename(page).replace(/\.\w+$|[^\w.-]+/g, '') || 'page'}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sideBySide(open.context, [pagePng, popupPng]));
  process.stdout.write(`Screenshot: ${relative(process.cwd(), path) || path}\n`);
}
