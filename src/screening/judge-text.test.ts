import { describe, expect, it } from 'vitest';
import { smallRecords } from '../../test/fixtures/small-records.ts';
import { prepareJudge } from './judge.ts';
import { judgeText, withoutNamedModels } from './judge-text.ts';

const judge = prepareJudge(smallRecords, '2026-03-01', { hasRelabels: false });
const withRelabels = prepareJudge(smallRecords, '2026-03-01', { hasRelabels: true });
const seen = (text: string, used = judge) =>
  judgeText(used, text).map(({ start, end, names, basis }) => [text.slice(start, end), names[0]?.form, basis]);

describe('judgeText', () => {
  it.each([
    ['Orbicam Optics Co., Ltd. sells', [['Orbicam Optics Co., Ltd', 'legal-name', 'listed']]],
    ['by Orbicam Optics', [['Orbicam Optics', 'name', 'listed']]],
    [
      'ORBICAM and 奧比凱相机',
      [
        ['ORBICAM', 'name', 'listed'],
        ['奧比凱', 'translated', 'listed'],
      ],
    ],
    ['see orbicam.example', [['orbicam.example', 'domain', 'listed']]],
    ['an Orbycam', [['Orbycam', 'misspelling', 'listed']]],
    ['a Visibly bulb', [['Visibly', 'brand', 'derived']]],
    ['Lone Lens cameras', [['Lone Lens', 'name', 'hint']]],
    ['Orbicam North Ltd.', [['Orbicam North Ltd', 'legal-name', 'listed']]],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('leaves out a short name that is part of another name', () => {
    expect(seen('12 Orbicam Road, Orbicam Bank; 监控在奥比路')).toEqual([]);
    expect(seen('Orbicam Optics Road test')).toHaveLength(1);
    expect(seen('Visibly road sign, Visibly Hotel lamps')).toHaveLength(2);
  });

  it.each([
    ['ORB', [], 'alone'],
    ['orb cameras', [], 'not in its own case'],
    ['ORB cameras', ['ORB'], 'company context'],
    ['Orbicam, here ORB', ['Orbicam', 'ORB'], 'another name of the same party'],
    ['Visibly/ORB', ['Visibly', 'ORB'], 'an enumeration'],
    ['lone lens cameras', [], 'a phrase of ordinary words, written small'],
    ['Lone Lens', [], 'a phrase of ordinary words, nothing about a company'],
    ['奥比的山', [], 'a Chinese word without context'],
    ['监控厂商奥比', ['奥比'], 'a Chinese word with company context'],
    ['奥比银行公司', [], 'a bank, whatever else is said'],
  ])('weak alias %s: %j (%s)', (text, expected) => {
    expect(seen(text).map(([word]) => word)).toEqual(expected);
  });

  it('takes part numbers of strong form as hints, and drops them where the maker is named', () => {
    expect(seen('OR-123X, OS-123, XOR-123')).toEqual([['OR-123X', 'model', 'hint']]);
    const named = judgeText(judge, 'Visibly OR-123X');
    expect(named).toHaveLength(2);
    expect(withoutNamedModels(judge, named).map(({ names }) => names[0]?.form)).toEqual(['brand']);
    expect(withoutNamedModels(judge, judgeText(judge, 'OR-123X'))).toHaveLength(1);
  });

  it('finds relabel brands only when asked to, as hints', () => {
    expect(seen('Camrella camera')).toEqual([]);
    expect(seen('Camrella camera', withRelabels)).toEqual([['Camrella', 'relabel', 'hint']]);
  });

  it('does not change with the text around, bounds aside', () => {
    for (const [before, after] of [
      ['', ''],
      ['x ', ' x'],
      ['😀', '😀'],
      ['公司', '公司'],
      ['\u200b', '\u200b'],
      ['\n\n', '\n\n'],
      ['Łódź, ', '; Straße'],
    ]) {
      expect(seen(`${before}Orbicam Optics${after}`).map(([word]) => word)).toEqual(['Orbicam Optics']);
    }
  });

  it('handles an empty text and one of a single enormous word', () => {
    expect(seen('')).toEqual([]);
    expect(seen('a'.repeat(200_000))).toEqual([]);
  });
});
