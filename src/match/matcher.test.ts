import { describe, expect, it } from 'vitest';
import { compile, find } from './matcher.ts';
import type { NameToFind } from './name-to-find.ts';

const name = (entity: string, text: string, kind: NameToFind['kind'] = 'primary'): NameToFind => ({
  entity,
  text,
  kind,
});
const matcher = compile([
  name('hikvision', 'Hangzhou Hikvision Digital Technology Co., Ltd.'),
  name('hikvision', 'Hikvision', 'alias'),
  { ...name('hikvision', '海康威视', 'translated'), lang: 'zh-Hans' },
  { ...name('hikvision', '杭州海康威视数字技术股份有限公司', 'translated'), lang: 'zh-Hans' },
  name('pishan_haishi', "Pishan Haishi Yong'an Electronic Technology Co., Ltd."),
  name('tplink', 'TP-Link', 'alias'),
  name('nio', 'NIO, Inc.'),
  name('megvii', 'Face++', 'alias'),
]);
const longest = (text: string) => {
  let end = 0;
  return find(matcher, text)
    .filter((match) => {
      if (match.start < end) return false;
      end = match.end;
      return true;
    })
    .map((match) => text.slice(match.start, match.end));
};

describe('find', () => {
  it.each([
    ['by Hangzhou Hikvision Digital Technology Co.,Ltd today', ['Hangzhou Hikvision Digital Technology Co.,Ltd']],
    ['HANGZHOU HIKVISION　DIGITAL\n  TECHNOLOGY CO．，LTD．', ['HANGZHOU HIKVISION　DIGITAL\n  TECHNOLOGY CO．，LTD']],
    ['Hangzhou Hikvision Digital Technology makes', ['Hangzhou Hikvision Digital Technology']],
    ['杭州海康威視數字技術股份有限公司', ['杭州海康威視數字技術股份有限公司']],
    ['海 康\n威视 and Hikvision海康威视', ['海 康\n威视', 'Hikvision', '海康威视']],
    ['Pishan Haishi Yong’an Electronic Technology', ['Pishan Haishi Yong’an Electronic Technology']],
    ['Pishan Haishi Yongan Electronic Technology Co.', ['Pishan Haishi Yongan Electronic Technology Co']],
    ['TP Link, TPLink, TP-LINK', ['TP Link', 'TPLink', 'TP-LINK']],
    ['Hikvision’s and Hikvisions', ['Hikvision', 'Hikvisions']],
    ['NotHikvision Hikvisionary ÜHikvision Ηikvision', []],
    ['Face++ and face to face', ['Face++']],
    ['Hangzhou Hikvision........ Digital Technology', ['Hikvision']],
    [
      `Hangzhou\n${' '.repeat(60)}Hikvision Digital Technology`,
      [`Hangzhou\n${' '.repeat(60)}Hikvision Digital Technology`],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    expect(longest(text)).toEqual(expected);
  });

  it('keeps overlapping places so that a rejected longer one does not hide a shorter', () => {
    const spans = find(matcher, 'Hangzhou Hikvision Digital Technology Co., Ltd.').map(({ start, end }) => [
      start,
      end,
    ]);
    expect(spans).toContainEqual([9, 18]);
  });

  it('marks a short word left after its legal form as weak', () => {
    expect(find(matcher, 'Nio and NIO Inc').map(({ names }) => names[0]?.isWeak)).toEqual([true, false]);
  });

  it('takes time in proportion to the text', () => {
    const text = 'Hangzhou Hikvision Digital '.repeat(2000);
    expect(find(matcher, text)).toHaveLength(2000);
  });
});
