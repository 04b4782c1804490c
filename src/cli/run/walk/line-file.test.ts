import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLineFile } from './line-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function fileWith(text: string): string {
  const path = join(folder, `${count++}.jsonl`);
  writeFileSync(path, text);
  return path;
}

const good = '{"page":"a.html","hits":[]}';
const failed = '{"page":"b.html","error":{"code":"not-found","message":"There is no file."}}';

test('begins a file that is not there', () => {
  const path = join(folder, 'new.jsonl');
  const file = openLineFile(path);
  expect([file.known.size, file.cutBytes]).toEqual([0, 0]);
  file.append(good);
  file.close();
  expect(readFileSync(path, 'utf8')).toBe(`${good}\n`);
});

test('knows the pages that have a line, and goes on behind them', () => {
  const path = fileWith(`${good}\n${failed}\n`);
  const file = openLineFile(path);
  expect([...file.known]).toEqual([
    ['a.html', { isError: false }],
    ['b.html', { isError: true }],
  ]);
  file.append('{"page":"海康.html"}');
  file.close();
  expect(readFileSync(path, 'utf8')).toBe(`${good}\n${failed}\n{"page":"海康.html"}\n`);
});

test.each([1, 10, good.length - 1, good.length])('a last line cut after %i bytes is taken off', (bytes) => {
  const path = fileWith(`${failed}\n${good.slice(0, bytes)}`);
  const file = openLineFile(path);
  expect([[...file.known.keys()], file.cutBytes]).toEqual([['b.html'], bytes]);
  file.append(good);
  file.close();
  expect(readFileSync(path, 'utf8')).toBe(`${failed}\n${good}\n`);
});

test('lines longer than a block are read whole', () => {
  const long = `{"page":"${'海'.repeat(1_000_000)}"}`;
  const path = fileWith(`${good}\n${long}\n${failed}\n${long.slice(0, 2_000_000)}`);
  const file = openLineFile(path);
  file.close();
  expect([...file.known.keys()].map((page) => page.length)).toEqual([6, 1_000_000, 6]);
  expect(readFileSync(path).equals(Buffer.from(`${good}\n${long}\n${failed}\n`))).toBe(true);
});

test.each(['name,country\nHikvision,CN\n', `${good}\n\n`, '{"id":1}\n', '[]\n'])(
  '%j is another file: untouched',
  (text) => {
    const path = fileWith(`${text}and a tail`);
    expect(() => openLineFile(path)).toThrow(/^line \d of .* is no line of a page/);
    expect(readFileSync(path, 'utf8')).toBe(`${text}and a tail`);
  },
);

test('a file of one line without an end is only cut where that is a line of ours', () => {
  const path = fileWith('My notes on suppliers');
  expect(() => openLineFile(path)).toThrow(/^the end of .* is no line of a page/);
  expect(readFileSync(path, 'utf8')).toBe('My notes on suppliers');
});
