import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { entriesOfRecords } from '../../src/cli/lookup-entries.ts';
import { writeCsv } from '../../src/tables/write/write-csv.ts';
import { bulkPageIn } from '../e2e/bulk-page.ts';
import type { Driver } from '../e2e/driver.ts';
import { makeNames } from '../names/bulk/make-names.ts';

/** A table that was looked up in a browser. */
export type BulkRunFigures = {
  rows: number;
  /** From the press of the button until every row was looked up. */
  seconds: number;
  /** Milliseconds between two turns of the page meanwhile, a timer of none: median, 99th of 100, longest. */
  medianGap: number;
  p99Gap: number;
  maxGap: number;
};

const WATCH = `
  window.gaps = [];
  let before = performance.now();
  const turn = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    window.watching = setTimeout(turn, 0);
  };
  turn();`;

/** Looks a made table up through the desk and watches how the page answers. */
export async function runBulk(driver: Driver, rows: number): Promise<BulkRunFigures> {
  const page = bulkPageIn(driver);
  const names = makeNames(90, entriesOfRecords(bundledRecords()), rows, 60);
  const table = [['name', 'country'], ...names.map(({ name, country = '' }) => [name, country])];
  await page.open('#/bulk');
  await driver.evaluate(WATCH);
  await page.choose('names.csv', Buffer.from(writeCsv(table)));
  const begun = Date.now();
  await page.press('Look the names up');
  await driver.evaluate(`while (!location.hash.startsWith('#/bulk/')) await new Promise((go) => setTimeout(go, 20));`);
  const id = await page.job();
  for (;;) {
    const state = await driver.extensionEvaluate<string>(`
      const answer = await (globalThis.browser ?? chrome).runtime.sendMessage({ call: 'bulk-job', args: [${JSON.stringify(id)}] });
      return answer.value.state;`);
    if (state === 'done') break;
    if (Date.now() - begun > 300_000) throw new Error('the table is not looked up');
    await new Promise((go) => setTimeout(go, 100));
  }
  const seconds = (Date.now() - begun) / 1000;
  const gaps = (await driver.evaluate<number[]>('clearTimeout(window.watching); return window.gaps;')).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? Number.NaN;
  return { rows, seconds, medianGap: at(0.5), p99Gap: at(0.99), maxGap: gaps.at(-1) ?? Number.NaN };
}
