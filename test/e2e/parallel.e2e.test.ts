import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './driver.ts';
import { linesOf } from './run-program.ts';

const section =
  /\n### Beyond one machine\n[\s\S]*?(?=\n## )/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[0] ?? '';
const blocks = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => (block ?? '').trim().split('\n'));
const isInstalled = spawnSync('parallel', ['--version']).status === 0;
const [tools, dist] = [mkdtempSync(join(tmpdir(), 'listlight-')), join(ROOT, 'dist')];
const made = ['texts.jsonl', 'hits.jsonl', 'names.jsonl', 'candidates.jsonl', 'pages.txt', 'pages.jsonl'];
const inDist = (pattern: RegExp) => readdirSync(dist).filter((name) => pattern.test(name));

function forget(): void {
  for (const name of [...made, 'walk.log', 'walk', ...inDist(/^part-/)]) {
    rmSync(join(dist, name), { recursive: true, force: true });
  }
}

beforeAll(() => {
  forget();
  // In place of ssh: user and host are left out, the command is run here by a shell as it would be there, with the
  // user's shell named and in the home folder, which is sshd's doing (parallel loses its part without the first).
  const asThere = 'cd "$HOME" || exit 255\nSHELL=/bin/sh exec sh -c "$*"';
  const standIn = `[ "$1" = -l ] && shift 2\necho "$1" >> "${tools}/hosts"\nshift\n[ "$1" = -- ] && shift\n${asThere}\n`;
  writeFileSync(join(tools, 'ssh'), `#!/bin/sh\n${standIn}`);
  chmodSync(join(tools, 'ssh'), 0o755);
});
afterAll(() => {
  forget();
  rmSync(tools, { recursive: true });
});

async function shell(command = ''): Promise<string> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const home = { HOME: dirname(ROOT), PARALLEL_HOME: join(tools, 'parallel'), PARALLEL_SSH: join(tools, 'ssh') };
  const own = { ...env, ...home, PWD: ROOT };
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env: own, maxBuffer: 1e8 });
  return stdout;
}

const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const answers = (name: string) =>
  read(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ids = Array.from({ length: 300 }, (_, at) => at + 1);

test('the README has the commands that are run here', () => {
  expect(blocks.map((block) => block.length)).toEqual([3, 2, 2, 2]);
  // Said aloud, because the tests below then say nothing.
  if (!isInstalled) process.stderr.write('GNU parallel is not installed: its commands in the README were not run.\n');
});

describe.runIf(isInstalled)('GNU parallel, by the commands of the README', () => {
  test('texts: an answer each, in order, in blocks and in parts of the file', async () => {
    const [make, ...commands] = blocks[0] ?? [];
    await shell(make);
    for (const command of commands) {
      await shell(command);
      expect(answers('hits.jsonl').map(({ id }) => id)).toEqual(ids);
      for (const { hits } of answers('hits.jsonl')) expect(hits).toMatchObject([{ entity: 'hikvision' }]);
      rmSync(join(dist, 'hits.jsonl'));
    }
  });

  test('names: looked up on this machine and another', async () => {
    for (const command of blocks[1] ?? []) await shell(command);
    expect(answers('candidates.jsonl').map(({ id }) => id)).toEqual(ids);
    for (const { candidates } of answers('candidates.jsonl')) expect(candidates[0]?.entity).toBe('hikvision');
    // Three parts for two places here and four there: the other was asked.
    expect(readFileSync(join(tools, 'hosts'), 'utf8')).toContain('second.example.com');
  });

  test('pages: over two runners, each page once and in order', async () => {
    const [list, walk] = blocks[2] ?? [];
    await shell(list);
    await shell(walk);
    expect(linesOf(read('pages.jsonl')).map(({ page }) => page)).toEqual(read('pages.txt').trimEnd().split('\n'));
  });

  test('pages: a walk that was broken off goes on, each page once', async () => {
    const [split, walk] = blocks[3] ?? [];
    await shell(split);
    await shell(walk);
    const pages = read('pages.txt').trimEnd().split('\n');
    const parts = () => inDist(/^part-a.\.jsonl$/).map(read);
    const kept = () => parts().flatMap((part) => linesOf(part).map(({ page }) => page));
    expect([...kept()].sort()).toEqual([...pages].sort());

    // As a power cut leaves it in the last line of the second part, the first being done.
    const [heading, ...jobs] = read('walk.log').trimEnd().split('\n');
    const first = jobs.filter((job) => job.includes('part-aa'));
    writeFileSync(join(dist, 'walk.log'), `${[heading, ...first].join('\n')}\n`);
    const [whole, last = ''] = parts();
    writeFileSync(join(dist, 'part-ab.jsonl'), last.slice(0, -20));
    const again = await shell(walk);
    expect(linesOf(again).map(({ page }) => page)).toEqual([linesOf(last).at(-1)?.page]);
    expect([parts()[0], kept().length]).toEqual([whole, pages.length]);
  });
});
