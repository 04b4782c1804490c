import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { type LineAnswer, screenLine } from '../../src/cli/screen-line.ts';
import { prepareJudge } from '../../src/screening/judge.ts';

type Case = { id: string; text?: string; visible?: string; lang: string };
type Total = { tp: number; fp: number; fn: number; trap: number };

// Labelled real texts of third parties: they lie beside the repository, never in it.
const cases = join(import.meta.dirname, '../../../shared/cases');

describe.skipIf(!existsSync(join(cases, 'cases.jsonl')))('the open labelled cases', () => {
  let hits: LineAnswer[] = [];

  beforeAll(() => {
    const judge = prepareJudge(bundledRecords(), '2026-11-22', { hasRelabels: false });
    const all = readFileSync(join(cases, 'cases.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Case);
    hits = all.map(({ id, text, visible, lang }) =>
      screenLine(judge, JSON.stringify({ id, lang, text: text ?? readFileSync(join(cases, visible ?? ''), 'utf8') })),
    );
  });

  function score(group: string): Total {
    const folder = mkdtempSync(join(tmpdir(), 'listlight-cases-'));
    try {
      const file = join(folder, 'hits.jsonl');
      const result = join(folder, 'score.json');
      writeFileSync(file, hits.map((one) => JSON.stringify(one)).join('\n'));
      const words = ['--hits', file, '--group', group, '--json', result, '--quiet'];
      execFileSync(process.execPath, [join(cases, 'score.mjs'), ...words]);
      return (JSON.parse(readFileSync(result, 'utf8')) as { total: Total }).total;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each([
    ['core', 85, 97],
    ['all', 80, 95],
  ])('group %s: F1 at least %i, precision at least %i', (group, f1, precision) => {
    const { tp, fp, fn, trap } = score(group);
    expect(tp + fn).toBeGreaterThan(50);
    expect((100 * tp) / (tp + fp)).toBeGreaterThanOrEqual(precision);
    expect((200 * tp) / (2 * tp + fp + fn)).toBeGreaterThanOrEqual(f1);
    expect(trap).toBe(0);
  });
});
