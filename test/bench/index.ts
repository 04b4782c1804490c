import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets, examplesOfMissed, missedByOurs } from './budgets.ts';
import { writeCorpus } from './corpus.ts';
import { PAGE_PARTS, type PagePart, runPagePart } from './page/page-parts.ts';
import { openWorkshop } from './page/workshop.ts';
import { runFind, runHostile, runLoad, runLookup, type Say } from './parts.ts';
import { runPopup } from './popup/run-popup.ts';
import { circumstances, PARTS, type Part, type Results, readResults, writeResults } from './report.ts';
import { budgetTable, wholeTable } from './tables/whole.ts';

// This file runs as dist/bench/index.js.
const ROOT = dirname(dirname(import.meta.dirname));
const RESULTS = join(ROOT, 'test/bench/results');
const TEXTS = join(import.meta.dirname, 'texts');
const started = Date.now();

const say: Say = (line) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

function isPart(word: string): word is Part {
  return PARTS.some((part) => part === word);
}

/** Where the names of a run are from, for the tables. */
type Origin = { real: number; made: number };

/** The parts that run in Node: finding, loading, hostile texts, look-up. */
async function benchNode(parts: readonly Part[], isQuick: boolean): Promise<void> {
  say('making names and texts');
  const corpus = writeCorpus(TEXTS, join(ROOT, '../shared'), parts.includes('find'));
  const names: Origin = { real: corpus.largest.real, made: corpus.largest.made };
  const texts = corpus.kinds.includes('pages') ? 'made, and saved pages' : 'made';
  let find: Results['find'] | null = null;
  const runs = {
    find: async () => (find = await runFind(TEXTS, corpus.kinds, say)),
    load: () => runLoad(TEXTS, find, say, isQuick),
    hostile: () => runHostile(TEXTS, say),
    lookup: () => runLookup(TEXTS, say),
  };
  for (const part of ['find', 'load', 'hostile', 'lookup'] as const) {
    if (!parts.includes(part)) continue;
    const measured = circumstances(names, texts);
    writeResults(RESULTS, part, await runs[part](), measured);
  }
  rmSync(TEXTS, { recursive: true, force: true });
}

/** The parts that run in a real browser. */
async function benchPages(parts: readonly PagePart[], isQuick: boolean): Promise<void> {
  say('making names and pages');
  const workshop = await openWorkshop(ROOT, null);
  const { real, made } = workshop.largest;
  const texts = workshop.hasSharedPages ? 'made pages, saved pages' : 'made pages';
  try {
    for (const part of parts) {
      const measured = circumstances({ real, made }, texts, await workshop.browserVersion());
      const options = { isQuick, runs: null, pages: null };
      writeResults(RESULTS, part, await runPagePart(part, { workshop, options, say }), measured);
    }
  } finally {
    workshop.close();
  }
}

/** The popup in a real browser. */
async function benchPopup(): Promise<void> {
  const { browser, ...results } = await runPopup(ROOT, say);
  writeResults(RESULTS, 'popup', results, circumstances({ real: 0, made: 0 }, 'made pages', browser));
}

/** Runs the chosen parts, writes what they gave, prints the budgets; false when our finder missed a name. */
async function bench(parts: readonly Part[], isQuick: boolean): Promise<boolean> {
  const pageParts = PAGE_PARTS.filter((part) => parts.includes(part));
  if (parts.some((part) => part !== 'popup' && !pageParts.some((one) => one === part))) await benchNode(parts, isQuick);
  if (parts.includes('popup')) await benchPopup();
  if (pageParts.length > 0) await benchPages(pageParts, isQuick);
  const held = readResults(RESULTS);
  writeFileSync(join(RESULTS, 'table.md'), wholeTable(held));
  process.stdout.write(`${budgetTable(held)}\nAll tables: test/bench/results/table.md\n`);
  return !parts.includes('find') || missedByOurs(held.find?.rows ?? []) === 0;
}

const { values, positionals } = parseArgs({
  options: { strict: { type: 'boolean' }, quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((word) => !isPart(word) && word !== 'page');
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown part: ${unknown.join(', ')}; there is ${PARTS.join(', ')}, and page for all of a page.\n`,
  );
  process.exitCode = 1;
} else {
  const chosen = positionals.flatMap((word): readonly Part[] => (isPart(word) ? [word] : PAGE_PARTS));
  const isComplete = await bench(chosen.length > 0 ? chosen : PARTS, values.quick);
  if (!isComplete) {
    process.stderr.write('Our finder missed planted names, or was not measured; one of each text:\n');
    for (const line of examplesOfMissed(readResults(RESULTS).find?.rows ?? [])) process.stderr.write(`  ${line}\n`);
  }
  const isKept = budgets(readResults(RESULTS)).every(({ isMet }) => isMet !== false);
  if (!isComplete || (values.strict && !isKept)) process.exitCode = 1;
}
