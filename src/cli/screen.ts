import { createInterface } from 'node:readline';
import { prepareJudge } from '../screening/judge.ts';
import { bundledRecords } from './bundled-records.ts';
import { screenLine } from './screen-line.ts';

/** `npm run --silent screen [-- --hints]`: JSON lines in, JSON lines out; see screenLine. */
async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--hints');
  if (unknown !== undefined) throw new Error(`unknown option ${unknown}; the only one is --hints`);
  const today = new Date().toISOString().slice(0, 10);
  const judge = prepareJudge(bundledRecords(), today, { hasRelabels: options.includes('--hints') });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(screenLine(judge, line))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main().catch((error: unknown) => {
  process.stderr.write(`screen: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
