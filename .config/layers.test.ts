import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

type Layer = { imports: string[]; packages: string[]; lists?: boolean };
const require = createRequire(import.meta.url);
const { LAYERS, PACKAGES } = require('./layers.cjs') as { LAYERS: Record<string, Layer>; PACKAGES: string[] };
const root = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];

/** A tree of its own with one file a folder of src, checked with the project's rules. */
async function check(files: Record<string, string>): Promise<{ broken: string[]; output: string }> {
  const tree = mkdtempSync(join(tmpdir(), 'listlight-layers-'));
  folders.push(tree);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  writeFileSync(join(tree, 'tsconfig.json'), '{"compilerOptions":{"allowImportingTsExtensions":true,"noEmit":true}}');
  mkdirSync(join(tree, 'src'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const words = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    join(root, '.config/dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
  ];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: tree, maxBuffer: 1e8 }).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  const violations = stdout.startsWith('{')
    ? (JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }).summary.violations
    : [];
  return { broken: violations.map(({ rule }) => rule.name), output: stdout + stderr };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the layer check', () => {
  const names = Object.keys(LAYERS);
  const bases = Object.fromEntries(names.map((name) => [`src/${name}/base.ts`, 'export const one = 1;\n']));

  it('sees one planted violation per row of the table', async () => {
    const planted: Record<string, string> = { ...bases, 'lists/some.json': '{}' };
    const expected: string[] = [];
    for (const [name, { imports, packages, lists }] of Object.entries(LAYERS)) {
      const stranger = names.find((other) => other !== name && !imports.includes(other)) as string;
      const barred = PACKAGES.find((one) => !packages.includes(one)) as string;
      planted[`src/${name}/wrong-folder.ts`] = `export * from '../${stranger}/base.ts';\n`;
      planted[`src/${name}/wrong-package.ts`] = `import '${barred}';\n`;
      expected.push(`${name}-imports`, `${name}-packages`);
      if (lists) continue;
      planted[`src/${name}/wrong-list.ts`] = `import '../../lists/some.json';\n`;
      expected.push(`${name}-lists`);
    }
    const { broken, output } = await check(planted);
    expect(broken, output.slice(0, 500)).toEqual(expect.arrayContaining(expected));
  });

  it('sees a circle and a second place that names the browser API', async () => {
    const { broken } = await check({
      ...bases,
      'src/model/a.ts': "import './b.ts';\n",
      'src/model/b.ts': "import './a.ts';\n",
      'src/messages/other.ts': "import 'webextension-polyfill';\n",
    });
    expect(broken).toEqual(expect.arrayContaining(['no-circular', 'polyfill-once']));
  });

  it('passes what the table allows and refuses a folder it does not know', async () => {
    const allowed = Object.entries(LAYERS).flatMap(([name, { imports }]) =>
      imports.map((other) => [`src/${name}/uses-${other}.ts`, `export * from '../${other}/base.ts';\n`]),
    );
    expect((await check({ ...bases, ...Object.fromEntries(allowed) })).broken).toEqual([]);
    expect((await check({ ...bases, 'src/helpers/x.ts': 'export {};\n' })).output).toContain('Not in the layer table');
  });
});
