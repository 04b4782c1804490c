import { describe, expect, it } from 'vitest';
import { RULE_FACTS, VARIANT_RULES } from '../../model/variant-rule.ts';
import { hasThoroughNames, isWrittenAsBrand, nameVariants, type VariantOptions } from './name-variants.ts';

const forms = (name: string, options?: VariantOptions) =>
  nameVariants(name, options).map(({ keys, rule }) => `${keys.join(' ')} (${rule})`);

describe('nameVariants', () => {
  it('leaves an ordinary name of a list at its core and its lossless forms', () => {
    expect(forms("Tian'an Orbicam Optics Co., Ltd.")).toEqual([
      'tian an orbicam optics (as-spelt)',
      'tianan orbicam optics (joined)',
    ]);
    expect(forms('ORBICAM OPTICS LLC (USA)')).toEqual([
      'orbicam optics llc usa (as-spelt)',
      'orbicam optics usa (word-left-out)',
    ]);
    expect(forms('O.R.B. Optics')).toEqual(['o r b optics (as-spelt)', 'orb optics (dotted)']);
  });

  it('keeps the form where too little is left without it', () => {
    expect(forms('NIO, Inc.')).toEqual(['nio inc (as-spelt)', 'nio (legal-form-left-out)']);
    expect(forms('11420 Corp.')).toEqual(['11420 corp (as-spelt)']);
  });

  it('looks for a brand kept by hand in every form, and for none of a weak alias or a domain', () => {
    const thorough = forms('OrbiVision', { kind: 'brand', isThorough: true });
    for (const one of [
      'orbi vision (spaced)',
      'o r b i v i s i o n (spelled-out)',
      'orbivisions (inflected)',
      'orbivisioncamera (compound)',
      'orbivison (letter-dropped)',
      'orbivission (letter-doubled)',
      'orbivisoin (letters-swapped)',
      'orbivizion (like-sound)',
      'orbivisi0n (digit-for-letter)',
    ]) {
      expect(thorough).toContain(one);
    }
    expect(forms('OrbiVision', { kind: 'weak-alias', isThorough: true })).toEqual(['orbivision (as-spelt)']);
    expect(forms('orbivision.com', { kind: 'domain', isThorough: true })).toEqual(['orbivision com (as-spelt)']);
  });

  it('gives no variant twice', () => {
    const all = forms('Hangzhou Orbivision Digital Technology Co., Ltd.', { isThorough: true });
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(15);
  });

  it('has a name, a class of texts and a place in five bits for every rule', () => {
    expect(VARIANT_RULES.length).toBeLessThanOrEqual(31);
    for (const rule of VARIANT_RULES) expect(RULE_FACTS[rule].covers).not.toBe('');
  });
});

it.each([
  ['HI LOOK', true],
  ['Hi-Look', true],
  ['hi-look', true],
  ['HiLook', true],
  ['hi look', false],
  ['Hi! Look', false],
  ['Hi look', false],
])('isWrittenAsBrand %s: %s', (text, expected) => {
  expect(isWrittenAsBrand(text)).toBe(expected);
});

it('hasThoroughNames: brands and names in other scripts are kept by hand', () => {
  expect(hasThoroughNames([{ kind: 'primary' }, { kind: 'alias' }])).toBe(false);
  expect(hasThoroughNames([{ kind: 'primary' }, { kind: 'translated' }])).toBe(true);
});
