// Sets up what a command needs and is missing: packages, browsers. Runs before anything is installed,
// so Node built-ins only. Everything goes to stderr: `npm start -- --json` owns stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser, isProgram, which } from './find-browser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDS = {
  start: ['chromium'],
  test: ['chromium', 'firefox'],
  screen: [],
  lookup: [],
  lists: [],
  verify: [],
  build: [],
  bench: ['chromium'],
};
// The font draws Chinese names in screenshots.
const DEBIAN_PACKAGES = { chromium: ['chromium', 'fonts-wqy-zenhei'], firefox: ['firefox-esr'] };
const SENTENCES = {
  chromium:
    'No Chromium found and none could be installed: install it (Debian: apt-get install chromium) or name one in LISTLIGHT_CHROMIUM.',
  firefox:
    'No Firefox found and none could be installed: install it (Debian: apt-get install firefox-esr) or name one in LISTLIGHT_FIREFOX.',
};

/** Sets up what a command needs; true when all of it is there. */
export async function setUp(command, machine) {
  const needs = NEEDS[command];
  if (!needs) {
    machine.say(`Unknown command "${command}": one of ${Object.keys(NEEDS).join(', ')}.`);
    return false;
  }
  if (!setUpPackages(machine)) return false;
  let isReady = true;
  for (const kind of needs) {
    if (await setUpBrowser(kind, machine)) continue;
    machine.say(SENTENCES[kind]);
    isReady = false;
  }
  return isReady;
}

/**
 * Runs `npm ci` when packages are absent or older than the lock file. It refuses a lock file that lacks packages
 * for other systems (npm leaves out those it could not see where the lock was made); `npm install` takes the same
 * locked versions and only adds what this system needs.
 */
export function setUpPackages(machine) {
  const lock = machine.changedAt('package-lock.json');
  // npm writes this file last, so a cut-off installation has none.
  const installed = machine.changedAt('node_modules/.package-lock.json');
  if (installed !== null && (lock === null || installed >= lock)) return true;
  machine.say('Installing packages (npm ci)');
  if (machine.npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return true;
  machine.say('npm ci would not: trying npm install with the locked versions');
  if (machine.npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'])) return true;
  machine.say('The packages could not be installed: see the messages of npm above.');
  return false;
}

/** Finds or installs one browser; false when there is none in the end. */
export async function setUpBrowser(kind, machine) {
  if (machine.findBrowser(kind)) return true;
  if (machine.env[`LISTLIGHT_${kind.toUpperCase()}`]) return false;
  if (kind === 'chromium' && (await machine.playwrightChromium())) return true;
  if (installFromDebian(DEBIAN_PACKAGES[kind], machine) && machine.findBrowser(kind)) return true;
  if (kind !== 'chromium') return false;
  machine.say("Installing Playwright's Chromium");
  if (!machine.run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])) return false;
  // It may be there and lack libraries of the system.
  return Boolean(await machine.playwrightChromium());
}

function installFromDebian(packages, machine) {
  const become = rootPrefix(machine);
  if (!become || !machine.which('apt-get')) return false;
  machine.say(`Installing ${packages.join(', ')} (apt-get)`);
  const aptGet = (...words) => {
    const [program, ...rest] = [...become, 'apt-get', ...words];
    return machine.run(program, rest);
  };
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function rootPrefix(machine) {
  if (machine.isRoot) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  // -n: never a prompt; env inside, because sudo drops ours.
  if (machine.which('sudo') && machine.run('sudo', ['-n', 'true'])) {
    return ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
  }
  return null;
}

/** The machine we are on; tests give their own. */
export function thisMachine() {
  const run = (program, words) =>
    spawnSync(program, words, { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    which,
    findBrowser,
    run,
    npm(words) {
      const npm = process.env.npm_execpath;
      return npm
        ? run(process.execPath, [npm, ...words])
        : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words);
    },
    changedAt(path) {
      const full = join(ROOT, path);
      return existsSync(full) ? statSync(full).mtimeMs : null;
    },
    async playwrightChromium() {
      const { chromium } = await import(pathToFileURL(join(ROOT, 'node_modules/playwright/index.mjs')).href);
      const path = chromium.executablePath();
      const starts = isProgram(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
      return starts ? path : null;
    },
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await setUp(process.argv[2] ?? '', thisMachine())) ? 0 : 1;
}
