import { expect, test } from 'vitest';
import { type Machine, setUp } from './setup.mjs';

type Stub = {
  programs?: string[];
  browsers?: string[];
  isRoot?: boolean;
  env?: Record<string, string>;
  installed?: number | null;
  /** Commands that fail, by their start. */
  failing?: string[];
  /** What a successful command brings, by the command's start. */
  brings?: Record<string, string>;
};

function stub(given: Stub) {
  const ran: string[] = [];
  const said: string[] = [];
  const browsers = new Set(given.browsers ?? []);
  const run = (line: string) => {
    ran.push(line);
    if (given.failing?.some((start) => line.startsWith(start))) return false;
    for (const [part, browser] of Object.entries(given.brings ?? {})) if (line.includes(part)) browsers.add(browser);
    return true;
  };
  const machine: Machine = {
    env: given.env ?? {},
    isRoot: given.isRoot ?? false,
    which: (name) => (given.programs?.includes(name) ? `/bin/${name}` : null),
    findBrowser: (kind) => (browsers.has(kind) ? `/bin/${kind}` : null),
    run: (program, words) => run([program === process.execPath ? 'node' : program, ...words].join(' ')),
    npm: (words) => run(['npm', ...words].join(' ')),
    changedAt: (path) => (path === 'package-lock.json' ? 100 : given.installed === undefined ? 200 : given.installed),
    playwrightChromium: async () => (browsers.has('playwright') ? '/cache/chrome' : null),
    say: (sentence) => void said.push(sentence),
  };
  return { machine, ran, said };
}

const apt = 'env DEBIAN_FRONTEND=noninteractive apt-get';
const playwright = 'node node_modules/playwright/cli.js install chromium';

test('everything present: runs nothing, says nothing', async () => {
  for (const command of ['start', 'test', 'screen', 'build']) {
    const { machine, ran, said } = stub({ browsers: ['chromium', 'firefox'] });
    expect(await setUp(command, machine)).toBe(true);
    expect([ran, said]).toEqual([[], []]);
  }
});

test.each([null, 99])('packages absent or older than the lock (%s): npm ci', async (installed) => {
  const { machine, ran } = stub({ installed });
  expect(await setUp('screen', machine)).toBe(true);
  expect(ran).toEqual(['npm ci --include=dev --no-audit --no-fund']);
});

test('npm ci refuses the lock: npm install with the locked versions', async () => {
  const { machine, ran } = stub({ installed: null, failing: ['npm ci'] });
  expect(await setUp('screen', machine)).toBe(true);
  expect(ran).toEqual([
    'npm ci --include=dev --no-audit --no-fund',
    'npm install --no-save --include=dev --no-audit --no-fund',
  ]);
});

test('npm fails: one sentence, no browsers tried', async () => {
  const { machine, ran, said } = stub({ installed: null, failing: ['npm'], isRoot: true, programs: ['apt-get'] });
  expect(await setUp('start', machine)).toBe(false);
  expect(ran.map((line) => line.split(' ')[1])).toEqual(['ci', 'install']);
  expect(said.at(-1)).toMatch(/could not be installed/);
});

test('root with apt-get: Debian packages', async () => {
  const { machine, ran } = stub({
    isRoot: true,
    programs: ['apt-get'],
    brings: { 'recommends chromium': 'chromium', 'recommends firefox-esr': 'firefox' },
  });
  expect(await setUp('test', machine)).toBe(true);
  expect(ran).toEqual([
    `${apt} update`,
    `${apt} install -y --no-install-recommends chromium fonts-wqy-zenhei`,
    `${apt} update`,
    `${apt} install -y --no-install-recommends firefox-esr`,
  ]);
});

test('sudo without a prompt: the same through sudo -n', async () => {
  const { machine, ran } = stub({ programs: ['apt-get', 'sudo'], brings: { 'recommends chromium': 'chromium' } });
  expect(await setUp('start', machine)).toBe(true);
  expect(ran).toEqual([
    'sudo -n true',
    `sudo -n ${apt} update`,
    `sudo -n ${apt} install -y --no-install-recommends chromium fonts-wqy-zenhei`,
  ]);
});

test('sudo would ask: Playwright’s Chromium', async () => {
  const { machine, ran } = stub({
    programs: ['apt-get', 'sudo'],
    failing: ['sudo'],
    brings: { 'playwright/cli.js': 'playwright' },
  });
  expect(await setUp('start', machine)).toBe(true);
  expect(ran).toEqual(['sudo -n true', playwright]);
});

test('no apt-get: Playwright’s Chromium; apt-get that fails: the same', async () => {
  const without = stub({ isRoot: true, brings: { 'playwright/cli.js': 'playwright' } });
  expect(await setUp('start', without.machine)).toBe(true);
  expect(without.ran).toEqual([playwright]);
  const failing = stub({
    isRoot: true,
    programs: ['apt-get'],
    failing: ['env'],
    brings: { 'playwright/cli.js': 'playwright' },
  });
  expect(await setUp('start', failing.machine)).toBe(true);
  expect(failing.ran).toEqual([`${apt} update`, playwright]);
});

test('Playwright’s Chromium already there: runs nothing', async () => {
  const { machine, ran } = stub({ browsers: ['playwright'] });
  expect(await setUp('start', machine)).toBe(true);
  expect(ran).toEqual([]);
});

test.each([
  ['cannot be fetched', { failing: [playwright] }],
  ['lacks libraries', {}],
])('Playwright’s Chromium %s: one sentence with the command', async (_, given) => {
  const { machine, said } = stub(given);
  expect(await setUp('start', machine)).toBe(false);
  expect(said.at(-1)).toMatch(/^No Chromium .*apt-get install chromium.*LISTLIGHT_CHROMIUM\.$/);
});

test('Firefox absent and not to be had: one sentence with the command', async () => {
  const { machine, ran, said } = stub({ browsers: ['chromium'] });
  expect(await setUp('test', machine)).toBe(false);
  expect(ran).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/^No Firefox .*apt-get install firefox-esr.*LISTLIGHT_FIREFOX\.$/)]);
});

test('a named browser that is not there: nothing is installed in its place', async () => {
  const { machine, ran } = stub({ env: { LISTLIGHT_CHROMIUM: '/no/such' }, isRoot: true, programs: ['apt-get'] });
  expect(await setUp('start', machine)).toBe(false);
  expect(ran).toEqual([]);
});

test('an unknown command: a sentence', async () => {
  const { machine, said } = stub({});
  expect(await setUp('dance', machine)).toBe(false);
  expect(said[0]).toMatch(/Unknown command/);
});
