import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type RunArguments, readArguments, USAGE } from './arguments.ts';
import { type ExtensionBrowser, type ExtensionTab, startExtensionBrowser } from './extension-browser.ts';
import { findingsTable, listsSentence } from './findings-table.ts';
import { startPageServer } from './page-server.ts';
import { closeTab, type PageOutcome, screenPage } from './screen-page.ts';
import { sideBySide } from './side-by-side.ts';

// Bundled as dist/cli/run.js.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SAMPLES = join(ROOT, 'test/pages/samples');
// npm runs scripts in the package's folder; names of files are meant from where it was called.
const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
process.stdout.on('error', () => process.exit(0));

let given: RunArguments;
try {
  given = readArguments(process.argv.slice(2), CALLED_FROM);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}\n`);
  process.exit(1);
}
const pages = given.pages ?? (await samplePages());
const isHeaded = !given.json && hasDisplay();
const server = await startPageServer();
let browser = await startExtensionBrowser(join(ROOT, 'dist/chrome'), { headless: !isHeaded });
let hadError = false;
let shown: PageOutcome | null = null;

for (const typed of pages) {
  if (!browser.isOpen()) {
    // A page took the whole browser down: the others still get theirs.
    await browser.close();
    browser = await startExtensionBrowser(join(ROOT, 'dist/chrome'), { headless: !isHeaded });
  }
  const outcome = await screenPage(typed, { folder: CALLED_FROM, server, browser });
  hadError ||= 'error' in outcome;
  process.stdout.write(given.json ? `${jsonLine(outcome)}\n` : `${findingsTable(outcome)}\n`);
  if (isWorthShowing(outcome, shown)) {
    if (!isHeaded) await closeTabOf(shown);
    shown = outcome;
  } else if (!isHeaded) await closeTabOf(outcome);
}
if (shown && 'result' in shown) process.stdout.write(`${listsSentence(shown.result.screening)}\n`);
if (isHeaded) await stay(browser, shown);
else if (!given.json) await picture(browser, shown);
await browser.close();
server.close();
process.exitCode = hadError ? 2 : 0;

function jsonLine(outcome: PageOutcome): string {
  if ('error' in outcome) return JSON.stringify(outcome);
  return JSON.stringify({ ...outcome.result.screening, page: outcome.page });
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function samplePages(): Promise<string[]> {
  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.html')).sort();
  // The supplier's product page first: it is the one that is shown.
  names.sort((a, b) => Number(b === 'product.html') - Number(a === 'product.html'));
  return names.map((name) => relative(CALLED_FROM, join(SAMPLES, name)));
}

/** The first page with findings is shown; the first page at all while there is none. */
function isWorthShowing(outcome: PageOutcome, before: PageOutcome | null): boolean {
  if (given.json || 'error' in outcome) return false;
  if (!before || 'error' in before) return true;
  return before.result.screening.hits.length === 0 && outcome.result.screening.hits.length > 0;
}

async function closeTabOf(outcome: PageOutcome | null): Promise<void> {
  if (outcome && 'tab' in outcome) await closeTab(outcome.tab);
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

async function picture(open: ExtensionBrowser, outcome: PageOutcome | null): Promise<void> {
  if (!outcome || 'error' in outcome) return;
  const { tab, page } = outcome;
  const pagePng = await tab.page.screenshot();
  const popup = await open.openPopup(tab);
  const popupPng = await popup.page.screenshot();
  await popup.release();
  const path = join(ROOT, 'dist/screenshots', `${basename(page).replace(/\.\w+$|[^\w.-]+/g, '') || 'page'}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await sideBySide(open.context, [pagePng, popupPng]));
  process.stdout.write(`Screenshot: ${relative(process.cwd(), path) || path}\n`);
}
