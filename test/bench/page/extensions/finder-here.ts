import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makeIndexBytes, toFind } from '../../our-finder.ts';
import type { NameCount } from '../subjects.ts';
import { bundleScript } from './bundle-script.ts';
import { writePlainExtension } from './plain-extension.ts';

function withFinderHere(replacement: string): Plugin {
  return {
    name: 'listlight-bench:finder-here',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/ask.ts') && importer?.includes('/src/content/') ? replacement : null,
  };
}

/** Our scanner with the finder in the page: the other host that was weighed against the background. */
export async function writeFinderHere(
  root: string,
  folder: string,
  names: NameCount,
  listed: (count: NameCount) => readonly string[],
): Promise<void> {
  const at = join(root, 'test/bench/page/content/here');
  const plugins = [withFinderHere(join(at, 'ask-here.ts'))];
  const toLookFor = toFind(names === 'bundled' ? names : listed(names));
  writePlainExtension(
    folder,
    {
      'scanner.js': await bundleScript(root, join(root, 'src/content/scanner.iife.ts'), { plugins }),
    },
    {
      'hand-out.js': await bundleScript(root, join(at, 'hand-out.ts')),
    },
  );
  writeFileSync(join(folder, 'index.bin'), new Uint8Array(makeIndexBytes(toLookFor)));
  writeFileSync(join(folder, 'names.json'), JSON.stringify(toLookFor));
}
