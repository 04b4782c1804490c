import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { ROOT } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { serve } from './serve.ts';

/** How browsers were seen to fail: at once, and never. */
const FAILURES = {
  'does not open': `indexedDB.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError'); };`,
  'never answers': `indexedDB.open = () => new EventTarget(); indexedDB.deleteDatabase = () => new EventTarget();`,
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The built extension with a line before everything else in its background. */
function withLine(target: 'chrome' | 'firefox', line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-'));
  folders.push(folder);
  cpSync(join(ROOT, 'dist', target), folder, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  const loader = join(folder, background.service_worker ?? background.scripts?.[0] ?? '');
  // What a module imports runs before the module itself.
  writeFileSync(join(folder, 'first.js'), line);
  writeFileSync(loader, `import './first.js';\n${readFileSync(loader, 'utf8')}`);
  return folder;
}

describe.each([
  ['Chromium', 'chrome', startChromium],
  ['Firefox', 'firefox', startFirefox],
] as const)('a database in %s', (_, target, start) => {
  test.each(Object.entries(FAILURES))(
    'that %s leaves the bundled lists at work, and the user is told',
    async (_what, line) => {
      const server = await serve({ '/': '<title>Shop</title><p>A Hikvision camera.</p>' });
      const driver = await start(withLine(target, line));
      try {
        await driver.openPage(`${server.origin}/`);
        const { screening, listsProblem } = await driver.screening();
        expect(screening.hits.map(({ entity }) => entity)).toEqual(['hikvision']);
        expect(screening.hits[0]?.listings.length).toBeGreaterThan(4);
        expect(screening.lists.every(({ entries, coverage }) => entries > 0 || coverage === 'excerpt')).toBe(true);
        expect(listsProblem).toMatchObject({ kind: 'unusable' });
      } finally {
        await driver.close();
        server.close();
      }
    },
  );
});
