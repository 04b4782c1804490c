import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStrings, placeOfString, stringAt } from './packed-strings.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });

describe('packed strings', () => {
  it('give every string back, whatever its script, empty ones and byte order marks too', () => {
    const strings = ['', 'Hikvision', '海康威视', '\ufeffmark', '😀', '', 'Ünïcode'];
    const packed = packStrings(strings);
    expect(strings.map((_, place) => stringAt(packed, place))).toEqual(strings);
    fc.assert(
      fc.property(fc.array(text), (all) => {
        const one = packStrings(all);
        expect(all.map((_, place) => stringAt(one, place))).toEqual(all);
      }),
    );
  });

  it('are found by their text where they are sorted, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, (all, other) => {
        const sorted = [...all].sort((a, b) => (a < b ? -1 : 1));
        const packed = packStrings(sorted);
        for (const [place, one] of sorted.entries()) expect(placeOfString(packed, one)).toBe(place);
        expect(placeOfString(packed, other)).toBe(sorted.indexOf(other));
      }),
    );
  });
});
