import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type RunArguments, readArguments, USAGE } from './arguments.ts';
import { outputEnd } from './output-failure.ts';
import { listedPages, namedPages } from './page-screener.ts';
import { startPageServer } from './page-server.ts';
import { samplePages } from './sample-pages.ts';
import { showPages } from './show-pages.ts';
import { SteadyBrowser } from './steady-browser.ts';
import { withPacks } from './walk/keep-packs.ts';
import { keepLines, writeLines } from './walk/write-lines.ts';

// Bundled as dist/cli/run.js.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// npm runs scripts in the package's folder; names of files are meant from where it was called.
const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

/** Does what the command line asks for; answers whether a page could not be opened. */
async function run({ json, pages: named, walk, packs }: RunArguments): Promise<boolean> {
  const pages = named ?? (await samplePages(ROOT, CALLED_FROM));
  const isHeaded = !json && hasDisplay();
  const server = await startPageServer();
  const browser = await SteadyBrowser.start(join(ROOT, 'dist/chrome'), !isHeaded);
  try {
    const place = { folder: CALLED_FROM, server, browser };
    const plain = walk ? listedPages(place, walk.delayMs) : namedPages(place);
    const screen = packs === null ? plain : withPacks(plain, packs, () => browser.now);
    if (!json) return await showPages(pages, screen, { browser, isHeaded, pictures: join(ROOT, 'dist/screenshots') });
    return await (walk?.output ? keepLines(pages, screen, walk.output) : writeLines(pages, screen));
  } finally {
    await browser.close();
    server.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function say(error: unknown, more = ''): void {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n${more}`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
let given: RunArguments;
try {
  given = readArguments(process.argv.slice(2), CALLED_FROM);
} catch (error) {
  say(error, `\n${USAGE}\n`);
  process.exit(1);
}
process.stdout.on('error', (error) => {
  const { code, said } = outputEnd(error, Boolean(given.walk?.output));
  if (said !== null) say(said);
  process.exit(code);
});
try {
  process.exitCode = (await run(given)) ? 2 : 0;
} catch (error) {
  say(error);
  process.exitCode = 1;
}
