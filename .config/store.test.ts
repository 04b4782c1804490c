import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  icons: Record<string, string>;
};
const messages = JSON.parse(read('src/assets/_locales/en/messages.json')) as Record<string, { message: string }>;
const listing = read('.github/store/listing.md');
const policy = read('.github/store/privacy-policy.md');

/** The rows of the table of permissions, as they stand. */
function permissionRows(text: string): string[] {
  const from = text.indexOf('| permission | reason |');
  return text.slice(from).split('\n\n')[0]?.split('\n').slice(2) ?? [];
}
const named = (rows: readonly string[]) => rows.flatMap((row) => /^\| `(\w+)`/.exec(row)?.[1] ?? []).sort();

const part = (title: string) => listing.split(`## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

test('the manifest, the README and the store name the same permissions, with the same reasons', () => {
  const rows = permissionRows(read('README.md'));
  expect(named(rows)).toEqual([...manifest.permissions, ...(manifest.optional_permissions ?? [])].sort());
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  expect(rows[0]).toMatch(/^\| access to all web sites \| \S/);
  expect(rows.every((row) => (row.split('|')[2]?.trim().length ?? 0) > 20)).toBe(true);
  expect(permissionRows(listing)).toEqual(rows);
});

test('the store says what the package says, within the stores’ lengths', () => {
  expect(part('Short description')).toBe(messages.extensionDescription?.message);
  expect(part('Short description').length).toBeLessThanOrEqual(132);
  expect(part('Description').length).toBeLessThanOrEqual(16_000);
  expect(part('Single purpose').length).toBeGreaterThan(40);
});

test('no verdict is passed in what the stores show', () => {
  for (const text of [listing, policy]) expect(text).not.toMatch(/\b(clear(ed)?|clean|safe|sanctioned|banned)\b/i);
});

test('the icons have the sizes they are named for', () => {
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  for (const [size, path] of Object.entries(manifest.icons)) {
    const png = readFileSync(new URL(`../src/assets/${path}`, import.meta.url));
    // Width and height stand in the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
  }
});
