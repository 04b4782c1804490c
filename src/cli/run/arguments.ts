import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_DELAY_MS, LONGEST_DELAY_MS } from './walk/delays.ts';

/** How a list of addresses is walked. */
export type WalkArguments = {
  /** Between two pages of one host. */
  delayMs: number;
  /** Full path of the file that keeps the lines; null for standard output alone. */
  output: string | null;
};

/** What the command line asks for. */
export type RunArguments = {
  json: boolean;
  /** Null when none was named: the bundled samples. */
  pages: readonly string[] | null;
  /** Null where no list was given: pages somebody named one by one are opened as they are. */
  walk: WalkArguments | null;
  /** Full path of the folder for an evidence pack of each page; null for none. */
  packs: string | null;
};

/** How the command is called; shown for a call we do not understand. */
export const USAGE = `Usage: npm start [-- PAGE…]
       npm start --silent -- --json [--packs FOLDER] PAGE…
       npm start --silent -- --json [--packs FOLDER] --pages FILE [--delay SECONDS] [--output FILE]
A PAGE is an http(s) address or a saved page. --pages reads a file with one PAGE a line; http(s) addresses in it are
opened where the site's robots.txt allows it, ${DEFAULT_DELAY_MS / 1000} seconds after the page before of the same host, or --delay.
--output also appends each line to a file; pages that have a line there are not opened again. --packs writes an evidence pack of each page that opens.`;

const text = { type: 'string' } as const;

/** Reads the command line; throws an error with a sentence for one it does not understand. */
export function readArguments(words: readonly string[], folder: string): RunArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      pages: { ...text, multiple: true },
      delay: text,
      output: text,
      packs: text,
    },
    allowPositionals: true,
  });
  const { json, pages: lists, delay, output, packs } = values;
  if (lists === undefined && (delay ?? output) !== undefined)
    throw new Error('--delay and --output need --pages FILE.');
  if (output !== undefined && !json) throw new Error('--output needs --json.');
  if (packs !== undefined && !json) throw new Error('--packs needs --json.');
  const listed = (lists ?? []).flatMap((file) => readPageList(readFileSync(resolve(folder, file), 'utf8')));
  return {
    json,
    pages: positionals.length > 0 || lists !== undefined ? [...positionals, ...listed] : null,
    walk:
      lists === undefined
        ? null
        : {
            delayMs: delay === undefined ? DEFAULT_DELAY_MS : readDelay(delay),
            output: output === undefined ? null : resolve(folder, output),
          },
    packs: packs === undefined ? null : resolve(folder, packs),
  };
}

/** Addresses of a page list: one a line, blank lines and lines starting with # skipped. */
export function readPageList(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readDelay(words: string): number {
  const ms = /^\d+(\.\d+)?$/.test(words) ? Number(words) * 1000 : Number.NaN;
  if (!(ms <= LONGEST_DELAY_MS))
    throw new Error(`--delay is a number of seconds from 0 to ${LONGEST_DELAY_MS / 1000}.`);
  return ms;
}
