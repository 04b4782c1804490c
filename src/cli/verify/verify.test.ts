import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleContent } from '../../../test/fixtures/sample-pack.ts';
import { buildPack } from '../../evidence/build-pack.ts';
import { verifyContent, verifyPack } from '../../evidence/verify-pack.ts';
import { readZip } from '../../evidence/zip/read-zip.ts';
import { packFolder } from './pack-folder.ts';
import { verdictLines } from './verdict-lines.ts';

const { zip, head } = buildPack(sampleContent(2));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'listlight-pack-'));
  folders.push(folder);
  for (const { name, bytes } of readZip(zip).files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

test('a folder that a pack was unpacked to is checked as the pack is', () => {
  expect(verifyContent(packFolder(unpacked()), head)).toMatchObject({ isWhole: true, head });
});

test('a file that a system put beside it is named', () => {
  const folder = unpacked();
  writeFileSync(join(folder, '.DS_Store'), 'x');
  expect(verifyContent(packFolder(folder), head).first).toBe('.DS_Store was added: the manifest has no such file');
});

test('a link in it is not followed', () => {
  const folder = unpacked();
  symlinkSync('/etc/hostname', join(folder, 'shots/link.png'));
  expect(() => packFolder(folder)).toThrow('"shots/link.png" is a link or a device');
});

test('folders in folders without end are refused', () => {
  const folder = unpacked();
  mkdirSync(join(folder, 'a/b/c/d'), { recursive: true });
  expect(() => packFolder(folder)).toThrow('more folders in folders');
});

test('a whole pack has a line a check, and what that is worth', () => {
  expect(verdictLines(verifyPack(zip, head))).toEqual([
    'ok      archive: 10 files, each where it should stand, and nothing beside them',
    'ok      manifest: it can be read',
    'ok      records: 2 records fit their own hash',
    'ok      chain: none is missing, added or moved',
    'ok      pictures and texts: 4 pictures and 2 texts of pages: as they were kept',
    'ok      files: 9 files are as the manifest says, none is missing or added',
    'ok      head: this is the pack whose head was noted',
    'ok      sums in the archive: every file fits its sum in the archive',
    '',
    'Whole: nothing was changed since the export at which this head was noted.',
  ]);
  expect(verdictLines(verifyPack(zip)).slice(-2)).toEqual([
    'No damage found. Without --head only damage and partial edits are found: who changes files and the sums in the manifest with them is not found out.',
    `Compare the head of this pack with the one noted at the export: ${head}`,
  ]);
});

test('a broken one names the first item, and of many no more than ten', () => {
  const files = new Map(readZip(zip).files.map(({ name, bytes }) => [name, bytes]));
  for (let number = 10; number < 40; number++) files.set(`more-${number}`, new Uint8Array(0));
  const verdict = verifyContent({ names: [...files.keys()], read: (name) => files.get(name) as Uint8Array }, head);
  const lines = verdictLines(verdict);
  expect(lines.filter((line) => line.startsWith('BROKEN  files'))).toHaveLength(11);
  expect(lines.at(-1)).toBe(
    'Broken. The first item that is not as it was: more-10 was added: the manifest has no such file.',
  );
});
