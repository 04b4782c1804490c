import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from './driver.ts';

/** Commands of the README that something else runs: CI itself. */
const RUN_BY_CI = ['npm test', 'npm run check'];

/** The page about GNU parallel is run by its own test, where that is installed. */
const BEYOND = /\n### Beyond one machine\n[\s\S]*?(?=\n## )/;

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(BEYOND, '');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
const commands = [...new Set(blocks.flatMap((block) => block.split('\n')).filter(Boolean))];
const inText = [...readme.matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command ?? '');

async function shell(command: string): Promise<string> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env, maxBuffer: 1e8 });
  return stdout;
}

const EXPECTED: Readonly<Record<string, (stdout: string) => void>> = {
  'npm start': (stdout) => {
    const path = /Screenshot: (\S+\.png)/.exec(stdout)?.[1] ?? '';
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(stdout).toContain('84 FR 54004');
  },
  'npm start -- test/pages/news-march-2023.html': (stdout) => expect(stdout).toContain('88 FR 18985'),
  'npm start --silent -- --json test/pages/news-march-2023.html test/pages/samples/results.html': (stdout) => {
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).hits.length > 3)).toEqual([true, true]);
  },
  [`echo '{"id": 1, "text": "DS-2CD2143G2-I by 海康威视"}' | npm run --silent screen`]: (stdout) =>
    expect(JSON.parse(stdout)).toEqual({
      id: 1,
      hits: [{ text: '海康威视', start: 18, end: 22, entity: 'hikvision', form: 'translated', basis: 'listed' }],
    }),
  [`echo '{"id": 1, "name": "Hanzhou Hikvison Digtal Technology", "country": "CN"}' | npm run --silent lookup`]: (
    stdout,
  ) => {
    const [first] = JSON.parse(stdout).candidates;
    expect(first).toMatchObject({ entity: 'hikvision', name: 'Hangzhou Hikvision Digital Technology Co., Ltd.' });
    expect(first.score).toBeGreaterThan(0.55);
    expect(first.differs).toContainEqual({ part: 'spelling', ours: 'Hikvision', theirs: 'Hikvison' });
  },
  'npm run bench -- load --quick': (stdout) => expect(stdout).toMatch(/index of 60,000 names[^\n]*\bmet\b/),
  'npm run build': () => {
    for (const target of ['chrome', 'firefox'])
      expect(existsSync(join(ROOT, `dist/listlight-${target}.zip`))).toBe(true);
  },
  'npm run fix': () => undefined,
  'npm run screenshots': (stdout) => expect(stdout).toContain('.github/images/firefox.png'),
};

/** Commands that write into the repository: in CI, or when asked for. */
const WRITES = /run (fix|screenshots|bench)/;

describe('every command of the README', () => {
  test('is known here, so that none goes unrun', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !(command in EXPECTED) && !RUN_BY_CI.includes(command))).toEqual([]);
    const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);
    for (const command of inText) {
      const script = /^npm (?:run )?(?:--silent )?(\w+)/.exec(command)?.[1];
      expect(scripts, command).toContain(script);
    }
  });

  const isAsked = process.env.CI === 'true' || process.env.LISTLIGHT_ALL_COMMANDS === 'true';
  const here = commands.filter((command) => command in EXPECTED);
  test.each(here.filter((command) => !WRITES.test(command)))('%s', async (command) => {
    EXPECTED[command]?.(await shell(command));
  });
  test.runIf(isAsked).each(here.filter((command) => WRITES.test(command)))('%s', async (command) => {
    EXPECTED[command]?.(await shell(command));
  });
});
