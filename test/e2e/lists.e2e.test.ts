import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { noticesOf } from '../../src/editions/join/notices.ts';
import type { Listing } from '../../src/model/listing.ts';
import { ListFile } from '../../src/sources/hand-kept/format.ts';
import { type CslRow, cslCsv, entityListRow } from '../fixtures/csl-csv.ts';
import { ROOT } from './driver.ts';

const folder = mkdtempSync(join(tmpdir(), 'listlight-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built program as npm does, from the folder of the test. */
function run(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/lists.js'), ...given], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const ours = bundledRecords().listings.filter(({ list }) => list === 'us-bis-el');
/** A row of lists/ as the Consolidated Screening List would have it. */
function rowOf({ names: [own, ...others], citations, published }: Listing): CslRow {
  const notices = citations.flatMap((citation) => noticesOf(citation).slice(0, 1));
  return entityListRow(own?.text ?? '', notices.join('; '), published ?? '', {
    alt_names: others.map(({ text }) => text).join('; '),
  });
}
const rows = ours.map(rowOf);
const row = (entity: string): number => ours.findIndex((one) => one.entity === entity);

describe('npm run lists', () => {
  it('checks lists/ by itself, and prints a line a list', () => {
    const { status, lines, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    expect(lines.filter((line) => line.startsWith('us-'))).toHaveLength(bundledRecords().lists.length);
    expect(lines.find((line) => line.startsWith('us-bis-el '))).toMatch(
      /2026-07-09 +\d+ days \(stale\) +feed +excerpt +25 +0 +20 +yes$/,
    );
    expect(lines.at(-1)).toBe('11 lists keep to the rules.');
  });

  it('finds no difference in a file that says the same, and others besides', () => {
    const { status, lines, stderr } = run(
      file('same.csv', cslCsv([...rows, entityListRow('Acme Marine Works LLC', '90 FR 5', '2025-01-06')])),
    );
    expect(stderr).toBe('');
    expect(lines.slice(2)).toEqual(['  No difference from lists/.']);
    expect(status).toBe(0);
  });

  it('tells what is missing, changed and new', () => {
    const changed = rows.filter((_, i) => i !== row('moyu_haishi'));
    const hikvision = changed.findIndex(({ name }) => name?.includes('Hikvision'));
    const { status, lines } = run(
      file(
        'other.csv',
        cslCsv([
          ...changed.with(hikvision, {
            ...changed[hikvision],
            start_date: '2019-10-10',
            alt_names: 'Hikvision; Hik Group',
            federal_register_notice: '84 FR 54002; 91 FR 7',
          }),
          entityListRow('Hikvision Middle East Trading Co., Ltd.', '91 FR 7', '2026-01-05'),
        ]),
      ),
    );
    expect(status).toBe(1);
    expect(lines.slice(2).sort()).toEqual(
      [
        '  us-bis-el moyu_haishi: “Moyu Haishi Electronic Technology Co., Ltd.” is not in the file',
        '  us-bis-el hikvision: published 2019-10-10 in the file, 2019-10-09 in lists/',
        '  us-bis-el hikvision: the name “Hik Group” is in the file only',
        '  us-bis-el hikvision: the notice 91 FR 7 is in the file only',
        '  us-bis-el hikvision_middle_east_trading_co_ltd: “Hikvision Middle East Trading Co., Ltd.” is in the file only, and names “Hikvision”',
        '  5 differences from lists/.',
      ].sort(),
    );
  });

  it('writes a list anew, in the form of lists/, that closes what the file has no more', () => {
    const name = file('less.csv', cslCsv(rows.filter((_, i) => i !== row('moyu_haishi'))));
    // Such a file does not say of which day it is: nobody is taken off a list by a copy that may be old.
    expect(run(name, '--write', 'us-bis-el.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('less.csv does not say of which day it is'),
    });
    const day = '2026-11-20';
    const { status, lines } = run(name, '--write', 'us-bis-el.json', '--as-of', day);
    expect(status).toBe(1);
    expect(lines.at(-1)).toContain('us-bis-el.json is written');
    const list = v.parse(ListFile, JSON.parse(readFileSync(join(folder, 'us-bis-el.json'), 'utf8')));
    expect(list.header).toMatchObject({ asOf: day, coverage: 'excerpt' });
    expect(list.rows.map(({ entity }) => entity).sort()).toEqual(ours.map(({ entity }) => entity).sort());
    for (const { entity, until, effective } of list.rows) {
      expect([entity, until]).toEqual([entity, entity === 'moyu_haishi' ? day : null]);
      expect([entity, effective]).toEqual([entity, ours.find((one) => one.entity === entity)?.effective]);
    }
    expect(run(name, '--write', 'us-ofac-sdn.json', '--as-of', day)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not hold us-ofac-sdn'),
    });
  });

  it('refuses what is none of the files, what is cut, and options it does not know', () => {
    expect(run(file('page.csv', '<html>Log in</html>'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('This is none of the files that Listlight reads.'),
    });
    expect(run(file('cut.csv', cslCsv(rows).slice(0, -40)))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('CUT_OFF'),
    });
    expect(run('none.csv').status).toBe(2);
    expect(run('same.csv', '--as-of', '2999-01-01').status).toBe(2);
    expect(run('--all')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run lists -- FILE') });
  });
});
