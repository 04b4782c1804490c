import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pinyinSource } from '../../../../.config/generate-pinyin.mjs';
import { consonantKey, looseKey } from './loose-key.ts';
import { toLatin } from './transliterate.ts';

describe('writing in Latin letters', () => {
  it.each([
    ['северсталь', 'severstal'],
    ['київ', 'kiiv'],
    ['αθηνα', 'athina'],
    ['بانك', 'bank'],
    ['תל', 'tl'],
    ['სა', 'sa'],
    ['հա', 'ha'],
    ['海康威视', 'haikangweishi'],
    ['トヨタ', 'toyota'],
    ['きょうと', 'kyouto'],
    ['ニッポン', 'nippon'],
    ['삼성', 'samseong'],
    ['dahua 2', 'dahua 2'],
  ])('%s: %s', (word, latin) => {
    expect(toLatin(word)).toBe(latin);
  });

  it('takes spellings of one sound together', () => {
    expect(looseKey('khrushchyov')).toBe(looseKey('hrushiov'));
    expect(looseKey('philips')).toBe(looseKey('filips'));
    expect(consonantKey('hyundai')).toBe(consonantKey('hyeondae'));
  });

  it('has the table that its generator makes', () => {
    expect(readFileSync(new URL('pinyin.ts', import.meta.url), 'utf8')).toBe(pinyinSource());
  });
});
