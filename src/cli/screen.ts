import { prepareJudge } from '../screening/judge.ts';
import { bundledRecords } from './bundled-records.ts';
import { inputLines, runFilter, writeAnswer } from './line-filter.ts';
import { screenLine } from './screen-line.ts';

/** `npm run --silent screen [-- --hints]`: JSON lines in, JSON lines out; see screenLine. */
async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--hints');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; the only one is --hints`);
  const today = new Date().toISOString().slice(0, 10);
  const judge = prepareJudge(bundledRecords(), today, { hasRelabels: options.includes('--hints') });
  for await (const line of inputLines()) await writeAnswer(screenLine(judge, line));
}

runFilter('screen', main, () => false);
