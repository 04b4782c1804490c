import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf } from './page-address.ts';
import { type PageServer, startPageServer } from './page-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
const site = join(folder, 'site');
let server: PageServer;

beforeAll(async () => {
  mkdirSync(join(site, 'parts'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'a page #1.html'), '<p>海康');
  writeFileSync(join(site, 'parts/style.css'), 'p{}');
  writeFileSync(join(site, '.hidden'), 'hidden');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await startPageServer();
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('gives out the page and what lies beside it', async () => {
  const address = addressOf('a page #1.html', site, server);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/a%20page%20%231\.html$/);
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toBe('<p>海康');
  const style = await fetch(new URL('parts/style.css', address));
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css']);
});

test.each([
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  'parts/..%2f..%2fsecret.txt',
  'link.txt',
  '.hidden',
  'parts',
  'none',
  '%ff',
  '',
])('does not give out %s', async (path) => {
  const address = addressOf('a page #1.html', site, server);
  expect((await fetch(new URL(address).href.replace(/[^/]*$/, path))).status).toBe(404);
});

test('a page is out of reach without its key', async () => {
  const { origin } = new URL(addressOf('a page #1.html', site, server));
  expect((await fetch(`${origin}/a%20page%20%231.html`)).status).toBe(404);
});

test('addresses stay as they are; file addresses are files', () => {
  expect(addressOf('https://example.org/a?b', site, server)).toBe('https://example.org/a?b');
  expect(addressOf(`file://${encodeURI(site)}/a%20page%20%231.html`, '/', server)).toMatch(/^http:\/\/127\.0\.0\.1/);
});

test.each([
  ['none.html', 'not-found'],
  ['parts', 'not-a-page'],
  ['http://', 'cannot-open'],
  ['https://[', 'cannot-open'],
  ['ftp://a/b', 'cannot-open'],
  ['chrome://version', 'cannot-open'],
  ['file://%zz', 'cannot-open'],
])('%s: %s', (typed, code) => {
  expect(() => addressOf(typed, site, server)).toThrow(expect.objectContaining({ code }));
});
