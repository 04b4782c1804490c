import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../src/cli/bundled-records.ts';
import { editionsOf } from '../src/screening/screen-page.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  permissions: string[];
  host_permissions: string[];
};

describe('the README', () => {
  it('gives every list with its authority, date, entries and coverage', () => {
    const records = bundledRecords();
    expect(records.lists.length).toBeGreaterThan(8);
    for (const { id, asOf, entries, coverage } of editionsOf(records, '2026-11-22')) {
      const authority = records.lists.find((list) => list.id === id)?.authority.short;
      const row = readme.split('\n').find((line) => line.includes(`\`${id}\``));
      expect(row, id).toContain(`| ${authority} | ${asOf} | ${entries}, ${coverage} |`);
    }
  });

  it('gives a reason for every permission', () => {
    for (const permission of manifest.permissions)
      expect(readme).toMatch(new RegExp(`^\\| \`${permission}\`.* \\| .`, 'm'));
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(readme).toContain('| access to all web sites |');
  });

  it('names every folder of src and nothing that is not there', () => {
    for (const folder of readdirSync(join(root, 'src'))) {
      if (folder !== 'assets' && folder !== 'ui') expect(readme, folder).toContain(`src/${folder}`);
    }
    for (const [, path] of readme.matchAll(/`((?:src|lists|test|\.config)\/[\w./-]+)`/g)) {
      expect(() => readdirSync(join(root, path?.replace(/\/[^/]+\.\w+$/, '') ?? '')), path).not.toThrow();
    }
  });
});
