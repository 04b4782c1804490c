import { beforeAll, describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { prepareJudge } from '../../src/screening/judge.ts';
import { type Judge, judgeText } from '../../src/screening/judge-text.ts';
import { SILENT_CASES } from './silent-cases.ts';

const DAY = '2026-11-22';
const RELABELLED = 'An Annke recorder and a Loryta camera';

describe('texts in which nothing may be found', () => {
  let judge: Judge;
  const seen = (text: string, used = judge) => judgeText(used, text).map(({ start, end }) => text.slice(start, end));

  beforeAll(() => {
    judge = prepareJudge(bundledRecords(), DAY, { hasRelabels: false });
  });

  it('are many, no two alike, a third of them Chinese', () => {
    const texts = new Set(SILENT_CASES.map(({ text }) => text));
    expect(texts.size).toBe(SILENT_CASES.length);
    expect(texts.size).toBeGreaterThanOrEqual(170);
    expect([...texts].filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(texts.size / 3);
  });

  it.each(SILENT_CASES)('$text ($why)', ({ text, expected }) => {
    expect(seen(text)).toEqual(expected);
  });

  it('relabel brands are silent until asked for, and then hints', () => {
    expect(seen(RELABELLED)).toEqual([]);
    const withRelabels = prepareJudge(bundledRecords(), DAY, { hasRelabels: true });
    const spans = judgeText(withRelabels, RELABELLED);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.every(({ basis }) => basis === 'hint')).toBe(true);
  });
});
