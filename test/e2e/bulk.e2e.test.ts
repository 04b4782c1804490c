import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { entriesOfRecords } from '../../src/cli/lookup-entries.ts';
import type { BulkJob, BulkRow } from '../../src/model/bulk.ts';
import { makeNames } from '../names/bulk/make-names.ts';
import { makeWorkbook } from '../tables/make-workbook.ts';
import { readRows } from '../tables/read-rows.ts';
import { type BulkPage, bulkPageIn } from './bulk-page.ts';
import { startChromium } from './chromium.ts';
import { type Driver, ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';

const ROWS = 300;
const REASON = 'Another firm of this name, see its register entry.';

/** A table in which the first column looks like the names and is not: who buys there. */
function tableOf(rows: number, seed: number): string[][] {
  const names = makeNames(seed, entriesOfRecords(bundledRecords()), rows, Math.round(rows / 10));
  const body = names.map(({ name, country = '' }, at) => [`Buyer ${at}`, name, country, `R-${at + 1}`]);
  return [
    ['Name', 'Maker', 'Country', 'id'],
    ...body,
    ['Buyer =1', '=HYPERLINK("https://x.test";"Hikvision")', 'CN', 'F-1'],
  ];
}

const csvOf = (table: readonly (readonly string[])[]) =>
  table.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
const tsvOf = (table: readonly (readonly string[])[]) => table.map((row) => `${row.join('\t')}\n`).join('');

const folder = mkdtempSync(join(tmpdir(), 'listlight-bulk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line writes for a file. */
function lookup(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return execFileSync(
    process.execPath,
    [join(ROOT, 'dist/cli/lookup.js'), '--csv', file, '--column', 'Maker', '--country-column', 'Country'],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
}

describe.each([
  ['Chromium', startChromium, 'dist/chrome'],
  ['Firefox', startFirefox, 'dist/firefox'],
] as const)('names in bulk in %s', (browser, start, build) => {
  let driver: Driver;
  let page: BulkPage;
  const profile = join(folder, browser);
  mkdirSync(profile);
  const open = async () => {
    driver = await start(join(ROOT, build), undefined, profile);
    page = bulkPageIn(driver);
  };
  beforeAll(open);
  afterAll(() => driver?.close());

  const call = <T>(name: string, ...args: unknown[]) =>
    driver.extensionEvaluate<T>(`
      const answer = await (globalThis.browser ?? chrome).runtime.sendMessage({ call: ${JSON.stringify(name)}, args: ${JSON.stringify(args)} });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;`);
  const allRows = async (id: string) => {
    const rows: BulkRow[] = [];
    for (let from = 1; ; from += 500) {
      const some = await call<BulkRow[]>('bulk-rows', id, from, 500);
      rows.push(...some);
      if (some.length < 500) return rows;
    }
  };
  const isDone = async (id: string) => {
    for (let tries = 0; tries < 600; tries++) {
      if ((await call<BulkJob>('bulk-job', id)).state === 'done') return;
      await sleep(100);
    }
    throw new Error('it does not end');
  };

  let job = '';
  const table = tableOf(ROWS, 77);

  test('a pasted table is read, its column corrected, and looked up as the command line does', async () => {
    await page.open('#/bulk');
    await page.paste(tsvOf(table));
    const guessed = await driver.evaluate<string>(`return document.querySelector('.preview thead').innerText`);
    expect(guessed.replaceAll(/\s+/g, ' ')).toContain('Name name Maker');
    await page.set('Column of the names', 'Maker');
    await page.press('Look the names up');
    await page.textWith(`All looked up: ${ROWS + 1} names.`);
    job = await page.job();
    const ours = await page.exported('JSON lines');
    expect(ours.split('\n')).toHaveLength(ROWS + 2);
    expect(ours).toBe(lookup('names.tsv', tsvOf(table)));
    // However the table is written, the answers are the same.
    expect(lookup('names.csv', csvOf(table))).toBe(ours);
    const sheet = table.map(
      (row) =>
        `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;')}</t></is></c>`).join('')}</row>`,
    );
    expect(lookup('names.xlsx', makeWorkbook({ Names: sheet.join('') }))).toBe(ours);
  });

  test('rows are decided by keyboard alone, and a candidate names its list with citation and date', async () => {
    await page.open(`#/bulk/${job}`);
    const first = await page.row();
    expect(first.mark).toContain('to be looked at');
    const detail = await page.textWith('list copy of');
    expect(detail).toContain('Agrees');
    expect(
      await driver.evaluate(`return document.querySelectorAll('.standing .citations a[href^=https]').length`),
    ).toBeGreaterThan(0);
    await driver.type('r');
    await driver.type(REASON);
    await driver.press('Enter');
    await driver.type('d');
    await page.textWith('Decided (1)');
    const second = await page.row();
    expect(second.row).toBeGreaterThan(first.row);
    await driver.type('s');
    await page.textWith('Decided (2)');
    await driver.type('u');
    await page.textWith('Decided (3)');
    const rows = await allRows(job);
    const decided = rows.filter(({ decision }) => decision !== null);
    expect(decided.map(({ decision }) => decision?.verdict)).toEqual(['different', 'same', 'unsure']);
    expect(decided[0]).toMatchObject({ row: first.row, decision: { reason: REASON } });
    expect(decided[1]?.decision).toMatchObject({ reason: '', entity: decided[1]?.candidates?.[0]?.entity });
  });

  test('after the browser was killed it stands at the same row, with what was decided', async () => {
    await driver.press('ArrowDown');
    await driver.press('ArrowDown');
    const before = await page.row();
    await sleep(1_500);
    await driver.kill();
    await open();
    await page.open(`#/bulk/${job}`);
    expect(await page.row()).toEqual(before);
    await page.textWith('Decided (3)');
    await driver.type('d');
    await page.textWith('Decided (4)');
  });

  test('a table whose looking up is killed goes on at the first row that was not done, and comes to the same', async () => {
    const long = tableOf(1_500, 78);
    await page.open('#/bulk');
    await page.choose('long.csv', Buffer.from(csvOf(long)));
    await page.set('Column of the names', 'Maker');
    await page.press('Look the names up');
    await page.textWith('of 1,501 looked up');
    const id = await page.job();
    let done = 0;
    for (let tries = 0; tries < 300 && done === 0; tries++) {
      done = (await call<BulkJob>('bulk-job', id)).done;
      if (done === 0) await sleep(20);
    }
    await driver.stopBackground();
    await driver.kill();
    await open();
    await page.open(`#/bulk/${id}`);
    await isDone(id);
    const rows = await allRows(id);
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 1_501 }, (_, at) => at + 1));
    await page.textWith('All looked up: 1,501 names.');
    expect(await page.exported('JSON lines')).toBe(lookup('long.csv', csvOf(long)));
  });

  test('it can be halted, gone on with, and deleted', async () => {
    const id = await call<string>('begin-bulk', 'halted');
    await call(
      'add-bulk-rows',
      id,
      Array.from({ length: 400 }, (_, at) => ({ row: at + 1, id: at + 1, name: `Hikvision ${at}` })),
    );
    await call('start-bulk', id);
    await call('stop-bulk', id);
    const halted = await call<BulkJob>('bulk-job', id);
    expect(halted.state).toBe('stopped');
    await sleep(500);
    expect((await call<BulkJob>('bulk-job', id)).done).toBe(halted.done);
    await call('start-bulk', id);
    await isDone(id);
    await call('drop-bulk', id);
    expect(await call('bulk-job', id)).toBeNull();
    expect(await call('bulk-rows', id, 1, 500)).toEqual([]);
    await expect(call('add-bulk-rows', id, [{ row: 1, id: 1, name: 'x' }])).rejects.toThrow(/do not follow/);
  });

  test('exports hold no formula, and the page of it no script', async () => {
    await page.open(`#/bulk/${job}`);
    await page.textWith('Decided (4)');
    // As text a file loses the mark by which spreadsheets know UTF-8.
    const csv = Buffer.from(await page.exportedBytes('CSV')).toString('utf8');
    expect(csv.startsWith('\uFEFFrow,id,name')).toBe(true);
    const rows = readRows(Buffer.from(csv));
    expect(rows).toHaveLength(ROWS + 2);
    expect(rows.at(-1)?.[2]).toBe(`'=HYPERLINK("https://x.test";"Hikvision")`);
    expect(rows.flat().some((cell) => /^[=+\-@]/.test(cell))).toBe(false);
    expect(csv).toContain('list copy of');
    const sheet = readRows(await page.exportedBytes('XLSX'));
    expect(sheet).toHaveLength(ROWS + 2);
    expect(sheet.at(-1)?.[2]).toBe(rows.at(-1)?.[2]);
    const json = JSON.parse(await page.exported('JSON')) as { rows: BulkRow[] };
    expect(json.rows.at(-1)?.name).toBe('=HYPERLINK("https://x.test";"Hikvision")');
    expect(json.rows.filter(({ decision }) => decision)).toHaveLength(4);
    const html = await page.exported('HTML');
    expect(html).toContain(REASON);
    expect(html).not.toContain('<script');
  });

  test('a hostile table is refused with a sentence', async () => {
    await page.open('#/bulk');
    await page.choose('wide.csv', Buffer.from(`name${',x'.repeat(20_000)}\n`));
    const said = await page.textWith('The rows of this table cannot be told apart');
    expect(said).toContain('20001 columns; at most 1000 are read');
    await page.choose('locked.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.textWith('This is no table that can be read');
  });
});
