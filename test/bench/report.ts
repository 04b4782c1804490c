import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { FindRow } from './find-cells.ts';
import type { HostileCell } from './hostile-cells.ts';
import type { Outcome } from './job.ts';
import type { MadeIndex } from './load-cells.ts';
import type { LookupRow } from './lookup-cells.ts';
import type { Spread } from './measure.ts';
import { PAGE_PARTS, type PagePart, type PageResults } from './page/page-parts.ts';
import type { PopupRow } from './popup/run-popup.ts';

/** On what and with what something was measured. */
export type Circumstances = {
  date: string;
  node: string;
  cpu: string;
  cores: number;
  names: { real: number; made: number };
  texts: string;
  /** What ran the pages. */
  browser?: string;
  /** How busy the machine was when the part began: processes that wanted to run, over a minute. */
  load: number;
};

/** A subject that could not be measured at all, and why. */
export type LeftOut = { subject: string; set?: number; leftOut: string };

/** Our index as a waking worker loads it, over several new processes. */
export type OurLoad = { set: string } & MadeIndex & { loads: number; ms: Spread; againMs: Spread; inUse: Spread };

/** What building costs a finder. */
export type BuildRow = { subject: string; set: number } & FindRow['build'];

/** What each part of the bench writes. */
export type Results = PageResults & {
  find: { rows: FindRow[]; leftOut: LeftOut[] };
  load: { ours: OurLoad[]; builds: BuildRow[]; leftOut: LeftOut[] };
  hostile: { cells: HostileCell[]; leftOut: LeftOut[] };
  lookup: { rows: LookupRow[]; leftOut: LeftOut[] };
  popup: { rows: PopupRow[] };
};

/** Parts of the bench. */
export const PARTS = ['find', 'load', 'hostile', 'lookup', 'popup', ...PAGE_PARTS] as const;
/** One of {@link PARTS}. */
export type Part = 'find' | 'load' | 'hostile' | 'lookup' | 'popup' | PagePart;

/** The results that lie in the folder, of this run or an earlier one. */
export type Held = { [P in Part]?: Results[P] & { measured: Circumstances } };

/** Circumstances of this run. */
export function circumstances(names: Circumstances['names'], texts: string, browser?: string): Circumstances {
  const [first] = cpus();
  return {
    date: new Date().toISOString(),
    node: process.version,
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    names,
    texts,
    ...(browser ? { browser } : {}),
    load: loadavg()[0] ?? 0,
  };
}

/** Keeps a part's results. */
export function writeResults<P extends Part>(folder: string, part: P, results: Results[P], measured: Circumstances) {
  mkdirSync(folder, { recursive: true });
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(join(folder, `${part}.json`), `${JSON.stringify({ measured, ...results }, rounded, 2)}\n`);
}

/** Reads what there is. */
export function readResults(folder: string): Held {
  const held: Record<string, unknown> = {};
  for (const part of PARTS) {
    const file = join(folder, `${part}.json`);
    if (existsSync(file)) held[part] = JSON.parse(readFileSync(file, 'utf8'));
  }
  return held as Held;
}

/** Sorts outcomes into values and what was left out. */
export function sorted<T>(outcomes: readonly { subject: string; set?: number; outcome: Outcome<T> }[]): {
  values: T[];
  leftOut: LeftOut[];
} {
  const values: T[] = [];
  const leftOut: LeftOut[] = [];
  for (const { outcome, ...what } of outcomes) {
    if ('value' in outcome) values.push(outcome.value);
    else leftOut.push({ ...what, leftOut: outcome.leftOut });
  }
  return { values, leftOut };
}
