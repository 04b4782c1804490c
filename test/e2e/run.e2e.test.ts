import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';
import { serve, type TestServer } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
let server: TestServer;

beforeAll(async () => {
  server = await serve({
    '/late': '<title>Late</title><p id=a>Soon.</p><script>setTimeout(() => a.textContent = "Hikvision", 1200)</script>',
    '/missing': { status: 404, body: 'Hikvision' },
    '/file': { headers: { 'content-disposition': 'attachment; filename=a.html' }, body: '<p>Hikvision' },
    '/picture': { type: 'image/png', body: Buffer.from('89504e470d0a1a0a', 'hex') },
    '/untyped': { type: 'application/octet-stream', body: 'Hikvision' },
    '/asking': '<title>Asking</title><script>alert(1)</script><p>Hikvision</p>',
  });
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'zh.txt'), '杭州海康威视数字技术股份有限公司');
  const prose = '<p>A page of ordinary prose about lamps, chairs and tables, without an end in sight.</p>\n'.repeat(
    1000,
  );
  writeFileSync(join(folder, 'big.html'), `<title>Big</title>${prose.repeat(235)}<p>Hikvision at the very end.</p>`);
  writeFileSync(join(folder, 'bytes.html'), Buffer.from([60, 112, 62, 0, 1, 2]));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const run = (words: readonly string[], until?: RegExp) =>
  runProgram(words, folder, (out, child) => {
    if (until?.test(out)) child.kill('SIGTERM');
  });

test('one line a page, in order, errors among them; exit code 2', async () => {
  const { origin } = server;
  const pages = [
    'zh.txt',
    'empty.html',
    'bytes.html',
    'none.html',
    `${origin}/late`,
    `${origin}/missing`,
    `${origin}/file`,
    `${origin}/picture`,
    `${origin}/untyped`,
    `${origin}/asking`,
    'http://127.0.0.1:9/',
    'http://',
    'zh.txt',
  ];
  const { code, lines } = await run(['--json', ...pages]);
  expect(lines.map((line) => line.page)).toEqual(pages);
  expect(lines.map((line) => line.error?.code ?? line.hits.map((hit) => hit.entity).join())).toEqual([
    'hikvision',
    '',
    'not-a-page',
    'not-found',
    'hikvision',
    'cannot-open',
    'not-a-page',
    'not-a-page',
    'not-a-page',
    'hikvision',
    'cannot-open',
    'cannot-open',
    'hikvision',
  ]);
  for (const { error } of lines) if (error) expect(error.message).toMatch(/^.*\.$/);
  expect(code).toBe(2);
});

test('a page of 20 MB is read to its end, and the page after it too', async () => {
  expect(statSync(join(folder, 'big.html')).size).toBeGreaterThan(20_000_000);
  const { code, lines } = await run(['--json', 'big.html', 'zh.txt']);
  expect(lines.map(({ page, hits }) => [page, hits.map(({ entity }) => entity)])).toEqual([
    ['big.html', ['hikvision']],
    ['zh.txt', ['hikvision']],
  ]);
  expect(lines[0]?.coverage.characters).toBeGreaterThan(18_000_000);
  // A page this large may be too busy to be looked at; nothing else is left out of it.
  expect(lines[0]?.coverage.unreadable.filter(({ why }) => !why.startsWith('too busy'))).toEqual([]);
  expect(code).toBe(0);
});

test('names found are no error: exit code 0', async () => {
  const { code, lines } = await run(['--json', 'zh.txt']);
  expect([code, lines.length]).toEqual([0, 1]);
});

test('the samples without a display: a table and a screenshot', async () => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  delete process.env.DISPLAY;
  delete process.env.WAYLAND_DISPLAY;
  const { code, out } = await run([]);
  Object.assign(process.env, DISPLAY && { DISPLAY }, WAYLAND_DISPLAY && { WAYLAND_DISPLAY });
  expect(out).toContain('Hangzhou Hikvision Digital Technology Co., Ltd.');
  expect(out).toMatch(/Screenshot: \S+\.png\n$/);
  expect(code).toBe(0);
});

test('ends when it is told to', async () => {
  const { code } = await run(['--json', 'zh.txt', 'zh.txt', 'zh.txt', 'zh.txt'], /\n/);
  expect(code).toBe(130);
});
