import { describe, expect, it } from 'vitest';
import { type EditionFacts, judgeEdition } from './judge-edition.ts';

const hikvision = { list: 'us-bis-el', name: 'Hangzhou Hikvision Digital Technology Co., Ltd.' };
/** Counts of the Consolidated Screening List as reported on 3 May 2024. */
const whole: Readonly<Record<string, number>> = {
  'us-ofac-sdn': 14_973,
  'us-bis-el': 2_778,
  'us-state-dtc': 755,
  'us-bis-dpl': 568,
  'us-ofac-ssi': 288,
  'us-bis-uvl': 192,
  'us-ofac-plc': 78,
  'us-ofac-ns-cmic': 68,
};
const source = { leastEntries: 1_000, mostEntries: 60_000, sentinels: [hikvision] };

function judge(counts: Readonly<Record<string, number>>, more: Partial<EditionFacts> = {}, before = whole) {
  return judgeEdition({ source, counts, names: [hikvision], ...more }, { counts: before });
}
const verdict = (counts: Readonly<Record<string, number>>, before = whole) =>
  judge({ ...whole, ...counts }, {}, { ...whole, ...before }).verdict;

describe('incidents seen in the field', () => {
  it('all Treasury rows missing (6 May 2024): refused, each list named', () => {
    const counts = Object.fromEntries(Object.entries(whole).filter(([list]) => !list.startsWith('us-ofac-')));
    const { verdict: result, reasons } = judge(counts);
    expect(result).toBe('refuse');
    expect(reasons).toEqual([
      'OFAC SDN list: 0 entries, 14,973 in the edition before; a list that is there has entries.',
      'OFAC SSI list: 0 entries, 288 in the edition before; a list that is there has entries.',
      'OFAC PLC list: 0 entries, 78 in the edition before; a list that is there has entries.',
      'OFAC NS-CMIC list: 0 entries, 68 in the edition before; a list that is there has entries.',
    ]);
  });

  it('a source shrunk to half and back: refused below half, held at it, and whole again accepted', () => {
    expect(verdict({ 'us-bis-el': 1_388 })).toBe('refuse');
    expect(verdict({ 'us-bis-el': 1_389 })).toBe('hold');
    expect(verdict({})).toBe('accept');
    // Where somebody had taken the half, the whole is a jump too, and no fault.
    expect(verdict({}, { 'us-bis-el': 1_389 })).toBe('hold');
  });

  it('a download broken off with a whole last row: refused by its total, also when it is the first ever', () => {
    const { verdict: result, reasons } = judgeEdition(
      { source: { ...source, leastEntries: 15_000 }, counts: { 'us-bis-el': 2_778 }, names: [hikvision] },
      null,
    );
    expect([result, reasons]).toEqual(['refuse', ['2,778 entries in all; this source has 15,000 to 60,000.']]);
  });

  it('a small source that halves is taken; one row fewer is not', () => {
    expect(verdict({ 'us-bis-uvl': 96 })).toBe('accept');
    expect(verdict({ 'us-bis-uvl': 95 })).toBe('refuse');
    expect(verdict({ 'us-bis-uvl': 384 })).toBe('accept');
    expect(verdict({ 'us-bis-uvl': 385 })).toBe('refuse');
  });
});

describe('counts of a large list', () => {
  it.each([
    [900, 'accept'],
    [899, 'hold'],
    [500, 'hold'],
    [499, 'refuse'],
    [1_300, 'accept'],
    [1_301, 'hold'],
    [2_000, 'hold'],
    [2_001, 'refuse'],
  ])('%i after 1,000: %s', (count, expected) => {
    expect(verdict({ 'us-bis-el': count }, { 'us-bis-el': 1_000 })).toBe(expected);
  });

  it('are large from 500 on', () => {
    expect(verdict({ 'us-bis-el': 449 }, { 'us-bis-el': 499 })).toBe('accept');
    expect(verdict({ 'us-bis-el': 449 }, { 'us-bis-el': 500 })).toBe('hold');
  });

  it('a list that comes new is no jump', () => {
    expect(verdict({ 'us-state-isn': 138 })).toBe('accept');
  });
});

describe('an entry that must be there', () => {
  it('gone from a list that is as it was may be a real removal: held, and said', () => {
    expect(judge(whole, { names: [] })).toEqual({
      verdict: 'hold',
      reasons: ['Hangzhou Hikvision Digital Technology Co., Ltd. is not on the BIS Entity List in this file.'],
    });
    expect(judgeEdition({ source, counts: whole, names: [] }, null).verdict).toBe('hold');
  });

  it('gone from a small list that also shrank is refused', () => {
    const sentinels = [{ list: 'us-bis-uvl', name: 'Kesina Services' }];
    const facts = { source: { ...source, sentinels }, names: [] };
    expect(judge({ ...whole, 'us-bis-uvl': 190 }, facts).verdict).toBe('hold');
    expect(judge({ ...whole, 'us-bis-uvl': 150 }, facts).verdict).toBe('refuse');
  });

  it('of the same name on another list is another entry', () => {
    expect(judge(whole, { names: [{ ...hikvision, list: 'us-ofac-ns-cmic' }] }).verdict).toBe('hold');
  });
});

it('one reason to refuse is enough, and all are told', () => {
  const { verdict: result, reasons } = judge({ ...whole, 'us-bis-el': 2_000, 'us-bis-uvl': 3 });
  expect(result).toBe('refuse');
  expect(reasons).toHaveLength(2);
});
