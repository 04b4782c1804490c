import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Screening } from '../../src/model/screening.ts';
import { ROOT } from './driver.ts';

/** A line of `npm start -- --json`. */
export type Line = Screening & {
  error?: { code: string; message: string };
  evidence?: { pack?: string; head?: string; error?: string };
};

/** What a run came to. */
export type Run = { code: number | null; out: string; said: string; lines: Line[] };

/** Runs the program behind `npm start` from a folder; `onText` is told all that was written so far. */
export function runProgram(
  words: readonly string[],
  folder: string,
  onText: (out: string, child: ChildProcess) => void = () => undefined,
): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/run.js'), ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    onText(out, child);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, said, lines: linesOf(out) }));
  });
}

/** Every whole line of a text that holds lines of pages. */
export function linesOf(text: string): Line[] {
  const lines = text.startsWith('{')
    ? text
        .slice(0, text.lastIndexOf('\n') + 1)
        .trimEnd()
        .split('\n')
    : [];
  return lines.map((line) => JSON.parse(line) as Line);
}
