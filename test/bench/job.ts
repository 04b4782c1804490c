import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TextKind } from './corpus.ts';
import type { FindRow } from './find-cells.ts';
import type { HostileCell } from './hostile-cells.ts';
import type { IndexSet, LoadSample, MadeIndex } from './load-cells.ts';
import type { LookupRow } from './lookup-cells.ts';

/** What a worker is asked. Every job has a process of its own, so that heaps and compiled code do not mix. */
export type Job =
  | { part: 'find'; subject: string; folder: string; set: number; kinds: TextKind[] }
  | { part: 'make-index' | 'load'; folder: string; set: IndexSet; file: string }
  | { part: 'hostile'; subject: string; folder: string }
  | { part: 'lookup'; subject: string; folder: string };

/** What each job answers. */
export type Answers = {
  find: FindRow;
  'make-index': MadeIndex;
  load: LoadSample;
  hostile: HostileCell[];
  lookup: LookupRow;
};

/** The answer, or why there is none. */
export type Outcome<T> = { value: T } | { leftOut: string };

/** The line a worker ends with. */
export type WorkerLine = { value: unknown } | { error: string };

const run = promisify(execFile);
const WORKER = join(import.meta.dirname, 'worker.js');
const LONGEST_MS = 40_000;

/** Runs one job in a new process. */
export async function ask<J extends Job>(job: J): Promise<Outcome<Answers[J['part']]>> {
  try {
    const { stdout } = await run(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=6144', WORKER, JSON.stringify(job)],
      { timeout: LONGEST_MS, maxBuffer: 1e8 },
    );
    const line = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as WorkerLine;
    if ('error' in line) return { leftOut: line.error };
    return { value: line.value as Answers[J['part']] };
  } catch (error) {
    const { killed, message } = error as Error & { killed?: boolean };
    return { leftOut: killed ? `took longer than ${LONGEST_MS / 1000} s` : (message.split('\n')[0] ?? 'failed') };
  }
}
