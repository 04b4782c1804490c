import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { PROLOGUE, PROLOGUE_TEXT } from './plain-extension.ts';

const NAMES_MODULE = 'virtual:listlight-bench-names';

type Manifest = { content_scripts?: { js: string[]; matches: string[] }[] };

/** Puts the bench's first script before the scanner of a built extension. */
function addPrologue(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const script = manifest.content_scripts?.[0];
  if (!script) throw new Error(`${folder} has no content script.`);
  if (!script.js.includes(PROLOGUE)) script.js.unshift(PROLOGUE);
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, PROLOGUE), PROLOGUE_TEXT);
}

/** A built extension, copied and with the bench's first script. */
export function copyExtension(built: string, folder: string): void {
  cpSync(built, folder, { recursive: true });
  addPrologue(folder);
}

/** Puts names beside the bundled lists: what the background imports in their place is the bench's module. */
function withNames(root: string, names: readonly string[]): Plugin {
  const replacement = join(root, 'test/bench/page/extensions/records-with-names.ts');
  return {
    name: 'listlight-bench:with-names',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === NAMES_MODULE) return `\0${NAMES_MODULE}`;
      return source.endsWith('/bundled-records.ts') && importer?.includes('/src/background/') ? replacement : null;
    },
    load: (id) =>
      id === `\0${NAMES_MODULE}` ? `export const names = JSON.parse(${JSON.stringify(JSON.stringify(names))});` : null,
  };
}

/** Builds our extension as it ships, or with further names beside the bundled ones. */
export async function buildExtension(root: string, folder: string, names: readonly string[]): Promise<void> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'chrome',
    logLevel: 'error',
    plugins: names.length > 0 ? [withNames(root, names)] : [],
    build: { outDir: folder, emptyOutDir: true },
  });
  addPrologue(folder);
}
