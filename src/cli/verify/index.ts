import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PackError } from '../../evidence/pack-error.ts';
import { MOST_PACK } from '../../evidence/pack-names.ts';
import { printable } from '../../evidence/verify/printable.ts';
import { type Verdict, verifyContent, verifyPack } from '../../evidence/verify-pack.ts';
import { packFolder } from './pack-folder.ts';
import { verdictLines } from './verdict-lines.ts';

/** A call that cannot be understood. */
class UsageError extends Error {}

function readCall(words: readonly string[]): { pack: string; head?: string } {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { head: { type: 'string' } },
    allowPositionals: true,
  });
  const [pack, another] = positionals;
  if (pack === undefined || another !== undefined) throw new UsageError('name one pack: verify -- PACK [--head HEAD]');
  const head = values.head?.trim().toLowerCase();
  if (head === undefined) return { pack };
  if (!/^[0-9a-f]{64}$/.test(head)) throw new UsageError('a head has 64 digits from 0 to 9 and a to f');
  return { pack, head };
}

function verify(pack: string, head?: string): Verdict {
  const stat = statSync(pack, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`there is no file or folder ${pack}`);
  if (stat.isDirectory()) return verifyContent(packFolder(pack), head);
  if (stat.size > MOST_PACK.bytes * 1.1) throw new PackError('it is larger than any pack');
  return verifyPack(readFileSync(pack), head);
}

/** `npm run --silent verify -- PACK [--head HEAD]`: exits with 0 for a whole pack, 1 for a broken one, 2 for a wrong call. */
function main(): void {
  const { pack, head } = readCall(process.argv.slice(2));
  try {
    const verdict = verify(pack, head);
    process.stdout.write(`${verdictLines(verdict).join('\n')}\n`);
    process.exitCode = verdict.isWhole ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    process.stdout.write(`Broken: ${printable(error.message)}.\n`);
    process.exitCode = 1;
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`verify: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 2;
}
