import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readZip } from '../../src/evidence/zip/read-zip.ts';
import type { EvidenceRecord } from '../../src/model/evidence.ts';
import { isWalked, walkKilled } from '../proof/walk.ts';
import { type Line, linesOf, type Run, runProgram } from './run-program.ts';
import { type ServedPage, serve, type TestServer } from './serve.ts';
import { runVerify } from './verify-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
const named = (title: string) => `<title>${title}</title><p>Cameras by Hikvision.</p>`;
/** Requests of one site, in order, and when each came. */
let asked: { path: string; at: number }[] = [];
let site: TestServer;
/** A site with no robots.txt at all, and one whose robots.txt cannot be had. */
let plain: TestServer;
let unsure: TestServer;

/** Answers the first times with something else. */
function afterTries(tries: number, first: (request: IncomingMessage) => ServedPage, then: string): ServedPage {
  let count = 0;
  return (request) => {
    count += 1;
    const answer = count <= tries ? first(request) : then;
    return typeof answer === 'function' ? answer(request) : answer;
  };
}

const reset = (request: IncomingMessage) => {
  request.socket.destroy();
  return '';
};

const ROBOTS = [
  'User-agent: *',
  'Disallow: /',
  '',
  'User-agent: Listlight',
  'Disallow: /private',
  'Disallow: /*?sort=',
].join('\r\n');

beforeAll(async () => {
  const pages: Record<string, ServedPage> = {
    '/robots.txt': {
      type: 'application/octet-stream',
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(ROBOTS),
    },
    '/a': named('A'),
    '/private/b': named('B'),
    '/c': named('C'),
    '/busy': afterTries(1, () => ({ status: 503, headers: { 'retry-after': '3' }, body: 'busy' }), named('Busy')),
    '/many': afterTries(1, () => ({ status: 429, body: 'too many' }), named('Many')),
    '/reset': afterTries(1, () => reset, named('Reset')),
    '/gone': { status: 410, body: 'gone' },
    '/moved': { status: 302, headers: { location: '/private/b' }, body: '' },
    '/script': '<title>S</title><script>location.replace("/private/b")</script>',
    '/frame': '<title>Frame</title><p>Hikvision</p><iframe src="/private/b"></iframe>',
    '/away': { status: 302, headers: { location: '{{other}}/a' }, body: '' },
    '/closed': { status: 503, headers: { 'retry-after': '3600' }, body: 'closed' },
  };
  const noted = Object.fromEntries(
    Object.entries(pages).map(([path, page]) => [
      path,
      (request: IncomingMessage) => {
        asked.push({ path: request.url ?? '', at: Date.now() });
        return typeof page === 'function' ? page(request) : page;
      },
    ]),
  );
  site = await serve(noted as Record<string, ServedPage>);
  const toSite = { status: 302, headers: { location: `${site.origin}/a` }, body: '' };
  plain = await serve({ '/a': named('Plain'), '/to-site': toSite });
  unsure = await serve({ '/robots.txt': { status: 500, body: '' }, '/a': named('Unsure') });
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  for (const server of [site, plain, unsure]) server.close();
  rmSync(folder, { recursive: true });
});

function walk(pages: readonly string[], ...words: string[]): Promise<Run> {
  writeFileSync(join(folder, 'list.txt'), pages.join('\n'));
  return runProgram(['--json', '--pages', 'list.txt', ...words], folder);
}

const told = ({ lines }: Run) => lines.map(({ title, error }) => error?.code ?? title);
const paths = () => asked.map(({ path }) => path);

test('robots.txt is asked for once a site and kept to, also where a page leads on', async () => {
  const at = (path: string) => `${site.origin}${path}`;
  const pages = ['/a', '/private/b', '/c', '/c?sort=price', '/moved', '/script', '/frame'].map(at);
  const run = await walk([...pages, `${plain.origin}/a`, `${unsure.origin}/a`], '--delay', '0');
  expect(run.lines.map(({ page }) => page)).toEqual([...pages, `${plain.origin}/a`, `${unsure.origin}/a`]);
  const no = 'not-allowed';
  expect(told(run)).toEqual(['A', no, 'C', no, no, no, 'Frame', 'Plain', 'cannot-open']);
  expect(run.lines[1]?.error?.message).toBe(`The site's robots.txt does not allow ${at('/private/b')}.`);
  expect(run.lines.at(-1)?.error?.message).toBe(
    "The site's robots.txt could not be read (500), so none of its pages is opened.",
  );
  expect(run.code).toBe(2);
  // The page in a frame is the page's own matter, as in a person's browser; nothing else that is barred was asked for.
  const known = ['/robots.txt', '/a', '/c', '/moved', '/script', '/frame', '/private/b'];
  expect(paths().filter((path) => path !== '/favicon.ico')).toEqual(known);
});

test('pages named one by one are opened as they are', async () => {
  const run = await runProgram(['--json', `${site.origin}/private/b`], folder);
  expect([told(run), run.code]).toEqual([['B'], 0]);
  expect(paths()).not.toContain('/robots.txt');
});

test('what may pass is tried again, what will not is not; a host is left alone as long as it says', async () => {
  const at = (path: string) => `${site.origin}${path}`;
  const run = await walk(['/busy', '/many', '/reset', '/gone', '/closed', '/a'].map(at), '--delay', '0.1');
  expect(told(run)).toEqual(['Busy', 'Many', 'Reset', 'cannot-open', 'cannot-open', 'cannot-open']);
  expect(run.lines[4]?.error?.message).toBe('The server answered 503 Service Unavailable.');
  expect(run.lines[5]?.error?.message).toMatch(/^The server asked not to be asked again before .+Z\.$/);
  const count = (path: string) => paths().filter((one) => one === path).length;
  expect(['/busy', '/many', '/reset', '/gone', '/closed', '/a'].map(count)).toEqual([2, 2, 2, 1, 1, 0]);
  const [first, second] = asked.filter(({ path }) => path === '/busy');
  // Whether it waited at all, not how exactly.
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(2_900);
});

test('a site is asked at its pace also by pages that lead on to it', async () => {
  const run = await walk([`${site.origin}/a`, `${plain.origin}/to-site`], '--delay', '3');
  expect(told(run)).toEqual(['A', 'A']);
  const [first, second] = asked.filter(({ path }) => path === '/a');
  // Whether it waited at all, not how exactly: the time is taken down when the first page is done.
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(2_900);
});

test('a walk goes on from its file: each page once, the cut line anew, an error kept', async () => {
  writeFileSync(join(folder, 'a.txt'), 'Hikvision');
  writeFileSync(join(folder, 'b.txt'), 'nothing here');
  const output = join(folder, 'out.jsonl');
  const first = await walk(['a.txt', 'none.txt', '# b', 'a.txt'], '--output', 'out.jsonl');
  expect([told(first), first.code]).toEqual([['', 'not-found'], 2]);
  expect(first.said).toContain('Pages listed more than once: 1 lines of the list are left out.');
  const kept = readFileSync(output, 'utf8');
  expect(kept).toBe(first.out);

  writeFileSync(output, `${kept}{"page":"b.txt","tit`);
  const second = await walk(['a.txt', 'none.txt', 'b.txt', 'a.txt'], '--output', 'out.jsonl');
  expect(second.said).toContain(`The last line of ${output} was cut off (20 bytes): it is made anew.`);
  expect(second.lines.map(({ page }) => page)).toEqual(['b.txt']);
  expect(linesOf(readFileSync(output, 'utf8')).map(({ page }) => page)).toEqual(['a.txt', 'none.txt', 'b.txt']);
  // Of the pages listed, one could not be opened, though not in this run.
  expect(second.code).toBe(2);

  writeFileSync(output, 'id,name\n1,Hikvision\n');
  const refused = await walk(['a.txt'], '--output', 'out.jsonl');
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.said).toContain('the file is something else');
  expect(readFileSync(output, 'utf8')).toBe('id,name\n1,Hikvision\n');
});

test('a pack of each page that opens stands beside its line, and verifies against its head', async () => {
  writeFileSync(join(folder, 'long.html'), `<p>Cameras by Hikvision.</p><p style="margin-top: 3000px">Dahua</p>`);
  const packs = join(folder, 'packs');
  const run = await walk(['long.html', 'none.txt', `${site.origin}/a`], '--packs', 'packs', '--output', 'packs.jsonl');
  expect([told(run), run.code]).toEqual([['', 'not-found', 'A'], 2]);
  const [long, none, served] = run.lines;
  expect(none).not.toHaveProperty('evidence');
  expect(readdirSync(packs).sort()).toEqual([long?.evidence?.pack, served?.evidence?.pack].sort());
  for (const { page, evidence: { pack = '', head = '' } = {} } of [long, served] as Line[]) {
    const path = join(packs, pack);
    expect(await runVerify(path, '--head', head)).toMatchObject({ code: 0 });
    expect(await runVerify(path, '--head', head.replace(/./g, '0'))).toMatchObject({ code: 1 });
    const { files } = readZip(readFileSync(path));
    const stored = files.find(({ name }) => name === 'records.json');
    const [record, ...others] = JSON.parse(Buffer.from(stored?.bytes ?? '').toString()) as EvidenceRecord[];
    expect([others.length, record?.number, record?.screening.hits[0]?.entity]).toEqual([0, 1, 'hikvision']);
    expect(record?.address.endsWith(page.slice(-10))).toBe(true);
    // What is longer than the window is pictured in strips too.
    expect([record?.whyNoStrips, (record?.files.length ?? 0) > 1]).toEqual([null, page === 'long.html']);
  }
});

test('12 pages, ended twice without warning: each page exactly once', async () => {
  const figures = await walkKilled(12, 2, Date.now() % 1_000_000);
  expect(figures).toMatchObject({ pages: 12, kills: 2, lines: 12, missing: 0, twice: 0, wrong: 0, cut: 1 });
  expect(isWalked(figures)).toBe(true);
});
