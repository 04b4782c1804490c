import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const keys = (text: string) => tokenise(text).keys.join('|');

describe('tokenise', () => {
  it.each([
    ['HIKVISION', 'hikvision', 'case'],
    ['HİKVİSİON', 'hikvision', 'Turkish dotted capital'],
    ['hıkvısıon', 'hikvision', 'Turkish dotless i'],
    ['Hik\u00advision', 'hikvision', 'soft hyphen'],
    ['Hik\u200bvision', 'hikvision', 'zero-width space'],
    ['\u202dHik\u2060vision\u202c', 'hikvision', 'bidi marks and word joiner'],
    ['Ｈｉｋｖｉｓｉｏｎ', 'hikvision', 'full width'],
    ['Hi\u0301kvisión', 'hikvision', 'combining and composed marks'],
    ['𝐇𝐢𝐤𝔳𝔦𝔰𝔦𝔬𝔫', 'hikvision', 'mathematical letters'],
    ['Hikvision™ NVR®', 'hikvision|nvr', 'trade mark signs separate'],
    ['Oﬃce', 'office', 'ligature'],
    ['Łódź Straße', 'lodz|strasse', 'letters without decomposition'],
    ['Οδός ΟΔΟΣ', 'οδοσ|οδοσ', 'final sigma and tonos'],
    ['Ёлка', 'елка', 'ё'],
    ['海康威視Hikvision', '海|康|威|视|hikvision', 'traditional, beside Latin'],
    ['海 康\n威视', '海|康|威|视', 'spaces and line breaks in Chinese'],
    ['하이크비전', '하|이|크|비|전', 'Hangul syllables'],
    ['ｶﾞﾝﾏ', 'ガ|ン|マ', 'half-width kana with a voiced mark'],
    ['TP-Link_X', 'tp|link|x', 'hyphen and underscore separate'],
    ['هایک‌ویژن', 'هايكويژن', 'Persian letters and a zero-width non-joiner'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it('gives offsets into the text as written', () => {
    const text = '😀 Hik\u00advision’s 𝐇𝐢𝐤 ok';
    const { starts, ends } = tokenise(text);
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(['Hik\u00advision', 's', '𝐇𝐢𝐤', 'ok']);
  });
});
