import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets, examplesOfMissed, missedByOurs } from './budgets.ts';
import { writeCorpus } from './corpus.ts';
import { runFind, runHostile, runLoad, runLookup, type Say } from './parts.ts';
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

/** Runs the chosen parts, writes what they gave, prints the budgets; false when our finder missed a name. */
async function bench(parts: readonly Part[]): Promise<boolean> {
  say('making names and texts');
  const corpus = writeCorpus(TEXTS, join(ROOT, '../shared'), parts.includes('find'));
  const { real, made } = corpus.largest;
  const measured = circumstances({ real, made }, corpus.kinds.includes('pages') ? 'made, and saved pages' : 'made');
  let find: Results['find'] | null = null;
  const runs: { [P in Part]: () => Promise<Results[P]> } = {
    find: async () => (find = await runFind(TEXTS, corpus.kinds, say)),
    load: () => runLoad(TEXTS, find, say),
    hostile: () => runHostile(TEXTS, say),
    lookup: () => runLookup(TEXTS, say),
  };
  for (const part of PARTS) if (parts.includes(part)) writeResults(RESULTS, part, await runs[part](), measured);
  rmSync(TEXTS, { recursive: true, force: true });
  const held = readResults(RESULTS);
  writeFileSync(join(RESULTS, 'table.md'), wholeTable(held));
  process.stdout.write(`${budgetTable(held)}\nAll tables: test/bench/results/table.md\n`);
  return !parts.includes('find') || missedByOurs(held.find?.rows ?? []) === 0;
}

const { values, positionals } = parseArgs({ options: { strict: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((word) => !isPart(word));
if (unknown.length > 0) {
  process.stderr.write(`Unknown part: ${unknown.join(', ')}; there is ${PARTS.join(', ')}.\n`);
  process.exitCode = 1;
} else {
  const chosen = positionals.filter(isPart);
  const isComplete = await bench(chosen.length > 0 ? chosen : PARTS);
  if (!isComplete) {
    process.stderr.write('Our finder missed planted names, or was not measured; one of each text:\n');
    for (const line of examplesOfMissed(readResults(RESULTS).find?.rows ?? [])) process.stderr.write(`  ${line}\n`);
  }
  const isKept = budgets(readResults(RESULTS)).every(({ isMet }) => isMet !== false);
  if (!isComplete || (values.strict && !isKept)) process.exitCode = 1;
}
