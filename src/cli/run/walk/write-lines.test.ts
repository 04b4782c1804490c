import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { failedPage, type PageScreener } from '../page-outcome.ts';
import { WalkEnd } from '../walk-end.ts';
import { keepLines } from './write-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});

/** Says of each page that it failed; of those given, as often as given, that it was put off. */
function screenerOf(putOff: Readonly<Record<string, number>>, opened: string[]): PageScreener {
  const left = new Map(Object.entries(putOff));
  return async (page) => {
    opened.push(page);
    const times = left.get(page) ?? 0;
    left.set(page, times - 1);
    const outcome = failedPage(page, new Error('gone'));
    return times > 0 ? { ...outcome, isPutOff: true } : outcome;
  };
}

const pagesIn = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { page: string }).page);

test('a page put off is taken up behind the others and has one line', async () => {
  const path = join(folder, 'behind.jsonl');
  expect(await keepLines(['a', 'b', 'c'], screenerOf({ a: 1 }, []), path)).toBe(true);
  expect(pagesIn(path)).toEqual(['b', 'c', 'a']);
});

test('what is still put off has no line, the run does not end well, and the next one takes it up', async () => {
  const path = join(folder, 'later.jsonl');
  const opened: string[] = [];
  const always = screenerOf({ a: 99, b: 99 }, opened);
  await expect(keepLines(['a', 'b', 'c'], always, path)).rejects.toThrow('left alone for longer: 2.');
  // Nothing came of the second round, so there is no third.
  expect(opened).toEqual(['a', 'b', 'c', 'a', 'b']);
  expect(pagesIn(path)).toEqual(['c']);
  expect(await keepLines(['a', 'b', 'c'], screenerOf({}, []), path)).toBe(true);
  expect(pagesIn(path)).toEqual(['c', 'a', 'b']);
});

test('what ends the walk leaves no line behind it', async () => {
  const path = join(folder, 'ended.jsonl');
  const ends: PageScreener = async (page) => failedPage(page, page === 'b' ? new WalkEnd('Gone.') : new Error('x'));
  await expect(keepLines(['a', 'b', 'c'], ends, path)).rejects.toThrow('goes on from this page');
  expect(pagesIn(path)).toEqual(['a']);
});
