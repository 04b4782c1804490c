import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonWordsSource } from '../../.config/generate-common-words.mjs';
import { isLookAlike, LOOK_ALIKES } from './look-alikes.ts';
import { tokenise } from './tokens.ts';
import { isWeakName, weaknessOf } from './weak-names.ts';

const weakness = (name: string) => weaknessOf(tokenise(name).keys);
const alias = (text: string) => ({ text, kind: 'alias' as const });

describe('weaknessOf', () => {
  it.each([
    ['BEST', 'word'],
    ['Otto', 'letters'],
    ['Arsenal', 'word'],
    ['happiness', 'word'],
    ['costar', 'word'],
    ['DEC', 'word'],
    ['Shanghai', 'word'],
    ['Crimea', 'word'],
    ['NIO', 'letters'],
    ['QZJ', 'letters'],
    ['Magnificent Tower', 'phrase'],
    ['Better Way', 'phrase'],
    ['China Mobile', 'phrase'],
    ['New Star', 'phrase'],
    ['Semiconductor Manufacturing International', 'phrase'],
    ['Carlos Rodriguez', 'person'],
    ['Mohammad Hassan', 'person'],
    ['Wang Jun', 'person'],
    ['大华', 'characters'],
    ['实际上', 'characters'],
  ])('%s: %s', (name, expected) => {
    expect(weakness(name)).toBe(expected);
  });

  it.each([
    'Hikvision',
    'DJI',
    'ZTE',
    'Hytera',
    'Uniview',
    'Huawei',
    'SenseTime',
    'Luopu Haishi',
    '海能达',
    '海康威视',
  ])('%s is enough alone', (name) => {
    expect(weakness(name)).toBeNull();
  });
});

describe('isWeakName', () => {
  it('takes a brand, a translation and a misspelling as they are kept', () => {
    expect(isWeakName(['best'], { text: 'Best', kind: 'brand' })).toBe(false);
    expect(isWeakName(['大', '华'], { text: '大华', kind: 'translated' })).toBe(false);
    expect(isWeakName(['best'], { text: 'Best', kind: 'alias', lang: 'x-misspelling' })).toBe(false);
    expect(isWeakName(['best'], alias('Best'))).toBe(true);
    expect(isWeakName(['best'], alias('Bestorix'))).toBe(false);
  });

  it('takes initials with a hyphen for one word, two words with a hyphen for a phrase', () => {
    expect(isWeakName(['tp', 'link'], alias('TP-Link'))).toBe(false);
    expect(isWeakName(['business', 'finance'], alias('Business-Finance'))).toBe(true);
  });

  it('is quick: sixty thousand names are no wait', () => {
    const start = performance.now();
    for (let i = 0; i < 60_000; i++) isWeakName(['magnificent', `tower${i}`], alias('x'));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the tables', () => {
  it('of common words is what the generator makes', () => {
    expect(readFileSync(new URL('./common-words.ts', import.meta.url), 'utf8')).toBe(commonWordsSource());
  });

  it('of look-alikes has each word once, folded', () => {
    const words = LOOK_ALIKES.flatMap((one) => one.words);
    expect(words.every((word) => tokenise(word).keys.join('') === word && isLookAlike(word))).toBe(true);
    expect(isLookAlike('hikvision')).toBe(false);
  });
});
