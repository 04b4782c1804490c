import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. `pages` is null when none was named: the bundled samples. */
export type RunArguments = { json: boolean; pages: readonly string[] | null };

/** How the command is called; shown for a call we do not understand. */
export const USAGE = `Usage: npm start [-- PAGE…]
       npm start --silent -- --json PAGE…
       npm start --silent -- --json --pages FILE   (one address a line)
A PAGE is an http(s) address or a saved page.`;

/** Reads the command line; throws an error with a sentence for one it does not understand. */
export function readArguments(words: readonly string[], folder: string): RunArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { json: { type: 'boolean', default: false }, pages: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const listed = (values.pages ?? []).flatMap((file) => readPageList(readFileSync(resolve(folder, file), 'utf8')));
  const isNamed = positionals.length > 0 || values.pages !== undefined;
  return { json: values.json, pages: isNamed ? [...positionals, ...listed] : null };
}

/** Addresses of a page list: one a line, blank lines and lines starting with # skipped. */
export function readPageList(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
