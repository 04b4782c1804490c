// Types, lint, layers, dead code: all four run, so that one look shows everything.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules');
// Named so that the search for unused packages sees it used.
const layersProgram = fileURLToPath(
  new URL('../../bin/dependency-cruise.mjs', import.meta.resolve('dependency-cruiser')),
);
const CHECKS = [
  ['types', 'typescript/bin/tsc', '-p', '.'],
  ['lint', '@biomejs/biome/bin/biome', 'check', '.'],
  ['layers', layersProgram, '--config', configAt('dependency-cruiser'), 'src'],
  ['dead code', 'knip/bin/knip.js', '--config', configAt('knip')],
];

let hasFailed = false;
for (const [name, program, ...words] of CHECKS) {
  const { status, stdout } = spawnSync(process.execPath, [resolve(BIN, program), ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  // A layer check that read nothing has checked nothing.
  const isEmpty = name === 'layers' && !/\([1-9]\d* modules/.test(stdout);
  const isGood = status === 0 && !isEmpty;
  process.stdout.write(`${isGood ? 'ok  ' : 'FAIL'} ${name}\n${isGood ? '' : stdout}`);
  if (isEmpty && status === 0) process.stdout.write('The layer check read no module.\n');
  hasFailed ||= !isGood;
}
process.exitCode = hasFailed ? 1 : 0;

function configAt(name) {
  const endings = ['.ts', '.js', '.mjs', '.cjs', '.json', '.jsonc'];
  const found = endings.map((ending) => `.config/${name}${ending}`).find((path) => existsSync(join(ROOT, path)));
  return found ?? `.config/${name}.json`;
}
