import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { entriesOfRecords } from '../../src/cli/lookup-entries.ts';
import { buildLookup } from '../../src/match/lookup/lookup.ts';
import { startChromium } from '../e2e/chromium.ts';
import { type Driver, ROOT } from '../e2e/driver.ts';
import { startFirefox } from '../e2e/firefox.ts';
import { type ListServer, startListServer } from '../e2e/list-server.ts';
import { serve } from '../e2e/serve.ts';
import { measureQuality } from '../names/bulk/measure-quality.ts';
import { madeRecords } from '../sources/made-records.ts';
import { makeCslCsv, makeCslJson } from '../sources/make-csl.ts';
import { runBulk } from './bulk-run.ts';
import { isWithin, takeFullSize } from './full-size.ts';
import { readHostileFiles } from './hostile-files.ts';
import { type End, endBackground, endBrowser, isShown, killAgain } from './kills.ts';
import { buildNaive } from './naive-build.ts';
import { extensionProcesses } from './process-memory.ts';
import { endInSessions, SESSION_HEADINGS } from './sessions.ts';
import { isWalked, walkKilled } from './walk.ts';

type Options = { count: number | null; only: string | null; isNaive: boolean; seeds: readonly number[] };
type Start = (folder: string, proxyPort?: number, profile?: string) => Promise<Driver>;
type Browser = { name: string; start: Start; target: 'chrome' | 'firefox'; kills: number; crashes: number };

const BROWSERS: readonly Browser[] = [
  { name: 'Chromium', start: startChromium, target: 'chrome', kills: 200, crashes: 50 },
  { name: 'Firefox', start: startFirefox, target: 'firefox', kills: 20, crashes: 20 },
];
const chosen = (only: string | null) => BROWSERS.filter(({ name }) => only === null || name.toLowerCase() === only);

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 2) ?? [];
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(''));
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Ends backgrounds or browsers in the middle of updates; false where that has not shown what it is for. */
async function kills(kind: 'kills' | 'crashes', { count, only, isNaive }: Options): Promise<boolean> {
  const rows: string[][] = [['browser', kind, 'proven', 'old', 'new', 'half-applied', 'lost', 'shown']];
  let isGood = true;
  for (const { name, start, target, ...usual } of chosen(only)) {
    const folder = isNaive ? await buildNaive(target) : join(ROOT, 'dist', target);
    const profile = kind === 'crashes' ? mkdtempSync(join(tmpdir(), 'listlight-proof-')) : undefined;
    const server = await startListServer(['www.ecfr.gov']);
    const begin = () => start(folder, server.proxyPort, profile);
    let driver = await begin();
    const keep = (one: Driver) => {
      driver = one;
    };
    const end: End = kind === 'crashes' ? endBrowser(begin) : endBackground;
    try {
      const figures = await killAgain(driver, server, { count: count ?? usual[kind], end, keep });
      const shown = isShown(figures);
      isGood &&= shown;
      rows.push([name, ...Object.values(figures).map(String), shown ? 'yes' : 'NO']);
    } finally {
      await driver.close();
      server.close();
      if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      if (isNaive) rmSync(folder, { recursive: true, force: true });
    }
  }
  print(rows);
  return isGood;
}

const FORMS = [
  ['csl-csv', makeCslCsv],
  ['csl-json', makeCslJson],
] as const;

async function fillServer(server: ListServer, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  server.list = Buffer.concat(parts);
}

const HEADINGS =
  'browser|file|MB|entries|seconds|found after s|slowest answer ms|median|MB before|MB at most|within|MB by phase'.split(
    '|',
  );

/** Takes over made lists of the real size in both browsers. */
async function fullSize({ count, only }: Options): Promise<boolean> {
  const rows: string[][] = [HEADINGS];
  const size = { count: count ?? 26_000 };
  // One from the middle of the file, so that nothing but the whole file brings it.
  const named = [...madeRecords(size)].filter(({ type }) => type === 'Entity')[9_000]?.name ?? '';
  const pages = await serve({ '/': `<title>Parts</title><p>Made by ${named} since 1990.</p>` });
  let isGood = true;
  for (const { name, start, target } of chosen(only)) {
    for (const [source, make] of FORMS) {
      const server = await startListServer(['data.trade.gov']);
      await fillServer(server, make(size));
      const others = extensionProcesses();
      const driver = await start(join(ROOT, 'dist', target), server.proxyPort);
      try {
        const one = await takeFullSize(driver, { server, pages, source, others });
        const within = isWithin(one);
        isGood &&= within;
        const times = [one.seconds, one.foundAfterSeconds ?? Number.NaN].map((value) => value.toFixed(1));
        const whole = [one.slowestAnswerMs, one.medianAnswerMs, one.beforeMegabytes, one.peakMegabytes];
        rows.push([
          name,
          source,
          one.megabytes.toFixed(1),
          String(one.entries),
          ...times,
          ...whole.map((value) => value.toFixed(0)),
          within ? 'yes' : 'NO',
          one.phases,
        ]);
      } finally {
        await driver.close();
        server.close();
      }
    }
  }
  pages.close();
  print(rows);
  return isGood;
}

/** Walks saved pages, ended without warning again and again. */
async function walk({ count }: Options): Promise<boolean> {
  const figures = await walkKilled(count ?? 200, Math.ceil((count ?? 200) / 10), Date.now() % 1_000_000);
  const isGood = isWalked(figures);
  print([
    [...Object.keys(figures), 'shown'],
    [...Object.values(figures).map(String), isGood ? 'yes' : 'NO'],
  ]);
  return isGood;
}

/** Spot checks whose backgrounds and browsers are ended at random. */
async function sessions({ count, only }: Options): Promise<boolean> {
  const rows: string[][] = [[...SESSION_HEADINGS]];
  let isGood = true;
  for (const { name, start, target } of chosen(only)) {
    const { cells, isShown: isOne } = await endInSessions(start, join(ROOT, 'dist', target), count ?? 50);
    isGood &&= isOne;
    rows.push([name, ...cells, isOne ? 'yes' : 'NO']);
  }
  print(rows);
  return isGood;
}

/** Looks 10,000 names up in both browsers. */
async function bulk({ count, only }: Options): Promise<boolean> {
  const rows: string[][] = [['browser', 'names', 'seconds', 'gap ms: median', '99 %', 'longest', 'within']];
  let isGood = true;
  for (const { name, start, target } of chosen(only)) {
    const driver = await start(join(ROOT, 'dist', target));
    try {
      const one = await runBulk(driver, count ?? 10_000);
      const within = one.seconds <= 60 && one.medianGap <= 16;
      isGood &&= within;
      const gaps = [one.medianGap, one.p99Gap, one.maxGap].map((ms) => ms.toFixed(1));
      rows.push([name, String(one.rows), one.seconds.toFixed(1), ...gaps, within ? 'yes' : 'NO']);
    } finally {
      await driver.close();
    }
  }
  print(rows);
  return isGood;
}

/** Looks made tables with listed names in disguise up; `--seed` for one that was never used. */
async function quality({ seeds }: Options): Promise<boolean> {
  const rows: string[][] = [['seed', 'recall', 'precision', 'by disguise', 'within']];
  const records = bundledRecords();
  const entries = entriesOfRecords(records);
  const named = new Set(records.listings.map(({ entity }) => entity));
  const listed = entries.filter(({ entity }) => named.has(entity));
  let isGood = true;
  for (const seed of seeds) {
    const size = { rows: 10_000, hidden: 60 };
    const one = measureQuality(seed, { lookup: buildLookup(entries), listed, ...size });
    const within = one.recall >= 0.9 && one.precision >= 0.95;
    isGood &&= within;
    const kinds = Object.entries(one.byDisguise).map(([kind, [found, hidden]]) => `${kind} ${found}/${hidden}`);
    rows.push([String(seed), one.recall.toFixed(3), one.precision.toFixed(3), kinds.join(', '), within ? 'yes' : 'NO']);
    process.stdout.write(`seed ${seed}, missed:\n  ${one.missed.join('\n  ')}\nwrong:\n  ${one.wrong.join('\n  ')}\n`);
  }
  print(rows);
  return isGood;
}

/** Reads hostile tables of full size. */
async function tables(): Promise<boolean> {
  const rows: string[][] = [['file', 'MB', 'seconds', 'refused']];
  let isGood = true;
  for (const { what, megabytes, seconds, refused } of readHostileFiles()) {
    isGood &&= refused !== null;
    rows.push([what, megabytes.toFixed(1), seconds.toFixed(1), refused ?? 'NO']);
  }
  print(rows);
  return isGood;
}

const PROOFS: Readonly<Record<string, (options: Options) => Promise<boolean>>> = {
  kills: (options) => kills('kills', options),
  crashes: (options) => kills('crashes', options),
  'full-size': fullSize,
  sessions,
  walk,
  bulk,
  quality,
  tables,
};

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string' },
    browser: { type: 'string' },
    naive: { type: 'boolean', default: false },
    seed: { type: 'string', multiple: true, default: ['11', '13'] },
  },
  allowPositionals: true,
});
const options: Options = {
  count: values.count === undefined ? null : Number(values.count),
  only: values.browser?.toLowerCase() ?? null,
  isNaive: values.naive,
  seeds: values.seed.map(Number),
};
for (const name of positionals.length > 0 ? positionals : Object.keys(PROOFS)) {
  const proof = PROOFS[name];
  if (!proof) process.stderr.write(`No proof ${name}; there is ${Object.keys(PROOFS).join(', ')}.\n`);
  if (!proof || !(await proof(options))) process.exitCode = 1;
}
