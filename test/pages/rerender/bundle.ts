import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The whole HTML of the page whose list re-renders, with its framework and script inside. */
export async function bundleRerenderPage(kind: 'preact' | 'react' | 'vue'): Promise<string> {
  const entry = new URL(`./rerender-${kind}.ts`, import.meta.url);
  const page = await readFile(new URL(`../rerender-${kind}.html`, import.meta.url), 'utf8');
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'rerender', fileName: 'rerender' },
    },
  });
  const chunks = [output].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`no script came out of ${entry.pathname}`);
  const tag = `<script src="rerender/rerender-${kind}.ts" type="module"></script>`;
  const parts = page.split(tag);
  if (parts.length !== 2) throw new Error(`rerender-${kind}.html must hold its script tag once`);
  return parts.join(`<script type="module">${script.replaceAll('</script', '<\\/script')}</script>`);
}
