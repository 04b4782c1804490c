// What `npm test` runs. Every step runs, also after one that failed; the last line is the sum.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const RESULTS = join(ROOT, 'test-results');
const sum = { passed: 0, failed: 0, skipped: 0 };
const times = [];
const secondTime = [];
/** More files than these do not fail because a browser stumbled. */
const MOST_RUN_AGAIN = 6;

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
step('check', () => succeeds('.config/check.mjs'));
step('unit', () => suite('unit'));
step('browser', () => suite('browser'));
const isBuilt = step('build', () => succeeds('.config/build.mjs', 'chrome', 'firefox', 'cli'));
if (isBuilt) step('e2e', () => suite('e2e'));
if (isBuilt) step('e2e alone', () => suite('e2e-alone'));
if (isBuilt) step('add-on lint', lintAddon);

process.stdout.write(`\n${[...times, ...secondTime].join('\n')}\n\n`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function step(name, run) {
  process.stdout.write(`\n== ${name}\n`);
  const start = Date.now();
  const failedBefore = sum.failed;
  const isGood = run();
  // A step that fails without a failed test must not read "0 failed".
  if (!isGood && sum.failed === failedBefore) sum.failed += 1;
  times.push(
    `${name.padEnd(12)} ${isGood ? 'ok  ' : 'FAIL'} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`,
  );
  return isGood;
}

function succeeds(...words) {
  return spawnSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** One project of the Vitest configuration; a suite that ran no test has failed. */
function suite(project) {
  const first = runTests(project);
  // Real browsers stumble on a busy machine: what failed is run once more by itself, and it is said.
  const isAgain = project.startsWith('e2e') && first.files.length > 0 && first.files.length <= MOST_RUN_AGAIN;
  const second = isAgain ? runTests(project, first.files) : null;
  if (second?.isGood) secondTime.push(...first.files.map((file) => `passed only the second time: ${file}`));
  const { passed, failed, skipped } = first;
  sum.passed += second?.isGood ? passed + failed : passed;
  sum.failed += second?.isGood ? 0 : failed;
  sum.skipped += skipped;
  return (second ?? first).isGood && passed + failed > 0;
}

/** Runs the tests of a project, or of some of its files one after the other. */
function runTests(project, files = []) {
  const file = join(RESULTS, `${project}${files.length > 0 ? '-again' : ''}.json`);
  const isGood = succeeds(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=.config/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(files.length > 0 ? ['--no-file-parallelism', ...files] : []),
  );
  return { isGood, ...readResults(file) };
}

function readResults(file) {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
      files: found.testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative(ROOT, name)),
    };
  } catch {
    // The run died before it could report; its exit code says so.
    return { passed: 0, failed: 0, skipped: 0, files: [] };
  }
}

/** The linter of addons.mozilla.org; its own exit code is 0 with warnings. */
function lintAddon() {
  const { stdout, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter')), 'dist/firefox', '--output=json'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e8 },
  );
  try {
    const { summary, errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices]) {
      process.stdout.write(`${_type} ${code}: ${message} (${file ?? ''}:${line ?? ''})\n`);
    }
    process.stdout.write(`${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices\n`);
    return status === 0 && summary.errors === 0 && summary.warnings === 0;
  } catch {
    process.stdout.write(`The add-on linter did not answer (exit code ${status}).\n${stdout}`);
    return false;
  }
}
