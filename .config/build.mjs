// Builds what is stale: `node .config/build.mjs chrome firefox cli`. Output goes to stderr.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODES = ['chrome', 'firefox', 'cli', 'bench', 'proof'];
const SOURCES = [
  'src',
  'lists',
  'manifest.json',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  '.config/find-browser.mjs',
];

const MORE_SOURCES = { bench: ['test/bench'], proof: ['test/proof', 'test/e2e', 'test/sources'] };

/** Builds one mode unless its sources are as they were at its last build; false when the build failed. */
async function build(mode) {
  if (!isStale(mode)) return true;
  const release = await lock(mode);
  try {
    // Whoever held the lock may have built it.
    if (!isStale(mode)) return true;
    process.stderr.write(`Building ${mode}\n`);
    const sources = hashOfSources(mode);
    rmSync(stampPath(mode), { force: true });
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    if (status !== 0) return false;
    writeFileSync(stampPath(mode), sources);
    return true;
  } finally {
    release();
  }
}

function isStale(mode) {
  try {
    return (
      readFileSync(stampPath(mode), 'utf8') !== hashOfSources(mode) || !statSync(join(ROOT, 'dist', mode)).isDirectory()
    );
  } catch {
    return true;
  }
}

function stampPath(mode) {
  return join(ROOT, 'dist', `.${mode}.stamp`);
}

function hashOfSources(mode) {
  const hash = createHash('sha256');
  for (const source of [...SOURCES, ...(MORE_SOURCES[mode] ?? [])]) addToHash(hash, source);
  return hash.digest('hex');
}

function addToHash(hash, path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(ROOT, path)).sort()) addToHash(hash, `${path}/${name}`);
  } else if (!/\.test\.tsx?$|^test\/bench\/results\//.test(path)) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
}

/** Two commands at once must not build into one folder: the second waits. */
async function lock(mode) {
  const folder = join(ROOT, 'dist', `.${mode}.lock`);
  const owner = join(folder, 'owner');
  mkdirSync(dirname(folder), { recursive: true });
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(folder, owner)) rmSync(folder, { recursive: true, force: true });
      else await sleep(100);
    }
  }
}

function isAbandoned(folder, owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'EPERM') return false;
    // No owner's name yet: it is being written, or its writer died before that.
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    return age > 5_000;
  }
}

/** Builds the given modes, one after the other. */
export async function buildAll(modes) {
  for (const mode of modes) if (!(await build(mode))) return false;
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const modes = process.argv.slice(2);
  const unknown = modes.filter((mode) => !MODES.includes(mode));
  if (unknown.length > 0) process.stderr.write(`Unknown build: ${unknown.join(', ')}; there is ${MODES.join(', ')}.\n`);
  process.exitCode = unknown.length === 0 && (await buildAll(modes)) ? 0 : 1;
}
