import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments, readPageList } from './arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('no page: the samples', () => {
  expect(readArguments([], folder)).toEqual({ json: false, pages: null, walk: null, packs: null });
  expect(readArguments(['--json'], folder)).toEqual({ json: true, pages: null, walk: null, packs: null });
});

test('pages stay as typed', () => {
  expect(readArguments(['--json', 'a b.html', 'http://x/'], folder)).toEqual({
    json: true,
    pages: ['a b.html', 'http://x/'],
    walk: null,
    packs: null,
  });
});

test('a page list skips comments and blank lines; its addresses come after those typed', () => {
  writeFileSync(join(folder, 'list.txt'), '# of May\r\n\r\n  http://a/  \r\nb.html');
  expect(readArguments(['--pages', 'list.txt', 'first.html'], folder)).toEqual({
    json: false,
    pages: ['first.html', 'http://a/', 'b.html'],
    walk: { delayMs: 2_000, output: null },
    packs: null,
  });
});

test('an empty page list is no page, not the samples', () => {
  writeFileSync(join(folder, 'empty.txt'), '\uFEFF# none\n');
  expect(readArguments(['--json', '--pages', 'empty.txt'], folder).pages).toEqual([]);
  expect(readPageList('')).toEqual([]);
});

test('a list is walked at the pace named, and its lines kept where it is said', () => {
  const words = ['--json', '--pages', 'empty.txt', '--delay', '0.5', '--output', 'out.jsonl'];
  expect(readArguments(words, folder).walk).toEqual({ delayMs: 500, output: join(folder, 'out.jsonl') });
});

test('what is not understood is refused with a sentence', () => {
  const refused = (...words: string[]) => expect(() => readArguments(words, folder), words.join(' '));
  refused('--nope').toThrow(/--nope/);
  refused('--pages', 'none.txt').toThrow(/none\.txt/);
  for (const delay of ['x', '', '1e3', '3601', '0x10']) {
    refused('--pages', 'empty.txt', '--delay', delay).toThrow('--delay is a number of seconds from 0 to 3600.');
  }
  refused('--json', 'a.html', '--output', 'out').toThrow('--delay and --output need --pages FILE.');
  refused('--pages', 'empty.txt', '--output', 'out').toThrow('--output needs --json.');
  refused('--pages', 'empty.txt', '--ignore-robots').toThrow(/--ignore-robots/);
});
