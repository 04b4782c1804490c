import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './driver.ts';

const CONTENT_SCRIPT_BYTES = 10 * 1024;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function digest(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const dist = join(ROOT, 'dist', target);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  test('lets no web page read its files and loads its content script without a loader', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const [script] = manifest.content_scripts as { js: string[] }[];
    expect(script?.js).toHaveLength(1);
    expect(readFileSync(join(dist, script?.js[0] ?? ''), 'utf8')).not.toMatch(/\bimport\s*\(/);
  });

  test('asks for these permissions and no others', () => {
    const common = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'];
    expect(manifest.permissions).toEqual(target === 'chrome' ? [...common, 'sidePanel'] : common);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('holds only the keys its browser knows', () => {
    const background = manifest.background as Record<string, unknown>;
    expect('service_worker' in background).toBe(target === 'chrome');
    expect('scripts' in background).toBe(target === 'firefox');
    expect('browser_specific_settings' in manifest).toBe(target === 'firefox');
    expect('side_panel' in manifest).toBe(target === 'chrome');
    // The sidebar comes when it is asked for, not with the installation.
    expect((manifest.sidebar_action as { open_at_install?: boolean } | undefined)?.open_at_install).toBe(
      target === 'firefox' ? false : undefined,
    );
    expect('minimum_chrome_version' in manifest).toBe(target === 'chrome');
  });

  test('lets only the page for PDFs and the reader of lists ask a server', () => {
    const { extension_pages: policy } = manifest.content_security_policy as Record<string, string>;
    expect(policy).toContain("connect-src 'self' https: http:;");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';.* trusted-types listlight-pdf-worker$/);
    for (const name of filesIn(dist).filter((file) => file.endsWith('.html') && file !== 'src/pdf/index.html')) {
      const narrowed = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'; trusted-types 'none'" />`;
      // Before everything that could load or run.
      expect(readFileSync(join(dist, name), 'utf8').split(/<(?:script|link)/)[0], name).toContain(narrowed);
    }
    // The background has no page that could narrow it; of its code one module asks, for a list and for its own package.
    const asking = filesIn(dist).filter(
      (name) =>
        name.endsWith('.js') &&
        /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport/.test(
          readFileSync(join(dist, name), 'utf8'),
        ),
    );
    expect(asking.map((name) => name.replace(/-[\w-]{8}\.js$/, '')).sort()).toEqual([
      'assets/index.ts',
      'assets/pdf',
      'assets/pdf-worker',
      'assets/read-document',
    ]);
  });

  test('loads the PDF reader only when a document is read, and ships the maps of its fonts', () => {
    const names = filesIn(dist);
    const reader = names.find((name) => /read-document-/.test(name))?.replace('assets/', '') ?? 'none';
    for (const name of names.filter((file) => /\.(js|html)$/.test(file))) {
      const code = readFileSync(join(dist, name), 'utf8').replaceAll(/\bimport\([^)]*\)/g, '');
      expect(code.includes(`from"./${reader}"`) || code.includes(`src="/assets/${reader}"`), name).toBe(false);
    }
    expect(names.filter((name) => name.startsWith('cmaps/')).length).toBeGreaterThan(160);
    for (const one of ['GBK-EUC-H.bcmap', 'UniGB-UCS2-H.bcmap', 'Adobe-GB1-UCS2.bcmap', 'LICENSE'])
      expect(names).toContain(`cmaps/${one}`);
  });

  test('has a content script of at most 10 kB, gzipped', () => {
    const [script] = manifest.content_scripts as { js: string[] }[];
    const size = gzipSync(readFileSync(join(dist, script?.js[0] ?? '')), { level: 9 }).length;
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
  });

  test('holds no code made from text, no raw HTML and no address to load code from', () => {
    for (const name of filesIn(dist).filter((file) => file.endsWith('.js'))) {
      const code = readFileSync(join(dist, name), 'utf8');
      expect(code, name).not.toMatch(
        /\beval\(|new Function\(|\.(inner|outer)HTML\s*=[^=]|document\.write\(|importScripts\(/,
      );
    }
  });

  test('comes out byte for byte the same in another folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'listlight-build-'));
    try {
      const words = [
        join(ROOT, 'node_modules/vite/bin/vite.js'),
        ...['build', '--mode', target, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
      ];
      await promisify(execFile)(process.execPath, words, { cwd: ROOT });
      const [ours, again] = [digest(dist), digest(folder)];
      expect(Object.keys(ours).length).toBeGreaterThan(8);
      expect(again).toEqual(ours);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
