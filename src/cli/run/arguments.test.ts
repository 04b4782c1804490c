import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments, readPageList } from './arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('no page: the samples', () => {
  expect(readArguments([], folder)).toEqual({ json: false, pages: null });
  expect(readArguments(['--json'], folder)).toEqual({ json: true, pages: null });
});

test('pages stay as typed', () => {
  expect(readArguments(['--json', 'a b.html', 'http://x/'], folder).pages).toEqual(['a b.html', 'http://x/']);
});

test('a page list skips comments and blank lines; its addresses come after those typed', () => {
  writeFileSync(join(folder, 'list.txt'), '# of May\r\n\r\n  http://a/  \r\nb.html');
  expect(readArguments(['--pages', 'list.txt', 'first.html'], folder).pages).toEqual([
    'first.html',
    'http://a/',
    'b.html',
  ]);
});

test('an empty page list is no page, not the samples', () => {
  writeFileSync(join(folder, 'empty.txt'), '\uFEFF# none\n');
  expect(readArguments(['--json', '--pages', 'empty.txt'], folder).pages).toEqual([]);
  expect(readPageList('')).toEqual([]);
});

test('an unknown option or an absent list is refused with a sentence', () => {
  expect(() => readArguments(['--nope'], folder)).toThrow(/--nope/);
  expect(() => readArguments(['--pages', 'none.txt'], folder)).toThrow(/none\.txt/);
});
