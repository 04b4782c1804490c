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
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('holds only the keys its browser knows', () => {
    const background = manifest.background as Record<string, unknown>;
    expect('service_worker' in background).toBe(target === 'chrome');
    expect('scripts' in background).toBe(target === 'firefox');
    expect('browser_specific_settings' in manifest).toBe(target === 'firefox');
    expect('minimum_chrome_version' in manifest).toBe(target === 'chrome');
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
