import { build, type Plugin } from 'vite';

/** One script with all it imports, as an extension or a page takes it. */
export async function bundleScript(
  root: string,
  entry: string,
  given: { define?: Record<string, string>; plugins?: Plugin[] } = {},
): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...given.define },
    plugins: given.plugins ?? [],
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const chunks = [output].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`No script came out of ${entry}.`);
  return script;
}
