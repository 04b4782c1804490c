import { describe, expect, it } from 'vitest';
import { bundledRecords } from '../../src/cli/bundled-records.ts';
import { screenLine } from '../../src/cli/screen-line.ts';
import { load, type Matcher } from '../../src/match/matcher.ts';
import { namesToFind, prepareJudge } from '../../src/screening/judge.ts';
import { type Judge, judgeText } from '../../src/screening/judge-text.ts';
import { statusBook } from '../../src/screening/status.ts';
import { FOUND_CASES } from './found-cases.ts';
import { SILENT_CASES } from './silent-cases.ts';

const DAY = '2026-11-22';
const records = bundledRecords();
const plain = prepareJudge(records, DAY, { hasRelabels: false });
const texts = [...FOUND_CASES, ...SILENT_CASES].map(({ text }) => text);
/** Words of no language, so that nothing around a text speaks of a company. */
const FILLER = 'qorvanlik zubrentosh miklavdur '.repeat(40);

const spansIn = (judge: Judge, text: string, from = 0) =>
  judgeText(judge, text).map(({ start, end, names }) => [start - from, end - from, names.map(({ entity }) => entity)]);

describe(`the ${texts.length} rows of the tables of cases`, () => {
  it('give the same from compiled names taken up as a waking background does', () => {
    const names = namesToFind(records, { hasRelabels: false });
    const loaded = load(structuredClone(plain.matcher.index.bytes), names) as Matcher;
    const judge = prepareJudge(records, DAY, { hasRelabels: false }, statusBook(records), loaded);
    for (const text of texts) expect(spansIn(judge, text), text).toEqual(spansIn(plain, text));
  });

  it('give the same inside a longer text', () => {
    const differing = texts.filter((text) => {
      const inside = spansIn(plain, `${FILLER}\n\n${text}\n\n${FILLER}`, FILLER.length + 2);
      return JSON.stringify(inside) !== JSON.stringify(spansIn(plain, text));
    });
    expect(differing).toEqual([]);
  });

  it('lose nothing when relabel brands are asked for', () => {
    const judge = prepareJudge(records, DAY, { hasRelabels: true });
    for (const text of texts) {
      const places = spansIn(judge, text).map(([start, end]) => `${start}-${end}`);
      for (const [start, end] of spansIn(plain, text)) expect(places, text).toContain(`${start}-${end}`);
    }
  });

  it('give the same as a line of the command line', () => {
    for (const text of texts) {
      const answer = screenLine(plain, JSON.stringify({ id: 1, text }));
      const lines = 'hits' in answer ? answer.hits.filter(({ form }) => form !== 'model') : [];
      const spans = judgeText(plain, text).flatMap(({ start, end, names }) =>
        names.filter(({ form }) => form !== 'model').map(({ entity }) => `${start}-${end} ${entity}`),
      );
      expect(
        lines.map(({ start, end, entity }) => `${start}-${end} ${entity}`),
        text,
      ).toEqual(spans);
    }
  });

  it('are half silent', () => {
    const silent = [...FOUND_CASES, ...SILENT_CASES].filter(({ expected }) => expected.length === 0).length;
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(silent / texts.length).toBeGreaterThan(0.4);
  });
});
