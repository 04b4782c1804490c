import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from '../e2e/driver.ts';

const NAIVE = join(ROOT, 'test/proof/naive-stage.ts');

function withNaiveStage(): Plugin {
  return {
    name: 'listlight-proof:with-naive-stage',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/write-generation.ts') && importer?.includes('/src/') && importer !== NAIVE ? NAIVE : null,
  };
}

/** Builds the extension with a store that clears before it writes; answers its folder. */
export async function buildNaive(target: 'chrome' | 'firefox'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-naive-'));
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode: target,
    logLevel: 'error',
    plugins: [withNaiveStage()],
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
}
