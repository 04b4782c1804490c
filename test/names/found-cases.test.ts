import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { judgeText } from '../../src/screening/judge-text.ts';
import { FOUND_CASES } from './found-cases.ts';

const judge = prepareJudge(bundledRecords(), '2026-11-22', { hasRelabels: false });

describe('forms of names in the bundled lists', () => {
  it.each(FOUND_CASES.map((one) => [one.text, one] as const))('%s', (text, { entity, expected }) => {
    const spans = judgeText(judge, text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    if (expected.length === 1) expect(spans[0]?.names.map((name) => name.entity)).toContain(entity);
  });

  it('covers every rule with enough texts', () => {
    expect(FOUND_CASES.length).toBeGreaterThanOrEqual(170);
  });
});
