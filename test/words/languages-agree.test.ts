import { describe, expect, test } from 'vitest';
import { kindsOf, sayingsOf, textsOf, WORDS } from './all-texts.ts';

const ENGLISH = new Map(sayingsOf(WORDS.en));
const OTHERS = ['zh-CN', 'es', 'fr', 'de'] as const;

test('there is much to say, with names and numbers in it', () => {
  expect(ENGLISH.size).toBeGreaterThan(250);
  expect([...ENGLISH.values()].filter((saying) => typeof saying === 'function').length).toBeGreaterThan(80);
});

test('English says everything that it is given', () => {
  expect([...ENGLISH].flatMap(([place, saying]) => (kindsOf(saying) ? [] : [place]))).toEqual([]);
});

describe.each(OTHERS)('%s', (language) => {
  const sayings = new Map(sayingsOf(WORDS[language]));

  test('says what English says, and nothing besides', () => {
    expect([...sayings.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  // One, few and many: no form of a plural may leave the number out.
  test.each([1, 2, 21, 61])('says everything that it is given, from %d on', (first) => {
    for (const [place, english] of ENGLISH) {
      const kinds = kindsOf(english) ?? [];
      const texts = textsOf(sayings.get(place) ?? '', kinds, first);
      const inEnglish = textsOf(english, kinds, first);
      expect(texts.length, place).toBe(inEnglish.length);
      for (const [at, { text, values }] of texts.entries()) {
        // "The one list held": what English says in words, others may too.
        for (const value of values.filter((one) => inEnglish[at]?.text.includes(one))) {
          expect(text, place).toContain(value);
        }
        expect(text, place).not.toMatch(/undefined|NaN|\[object/);
        expect(text.trim() === '', place).toBe(inEnglish[at]?.text.trim() === '');
      }
    }
  });

  test('leaves no sentence in English', () => {
    const left = [...ENGLISH].flatMap(([place, english]) => {
      const kinds = kindsOf(english) ?? [];
      const text = (saying: typeof english) => textsOf(saying, kinds)[0]?.text ?? '';
      const isSentence = /\p{L}+ \p{L}+ \p{L}+/u.test(text(english));
      return isSentence && text(sayings.get(place) ?? '') === text(english) ? [place] : [];
    });
    expect(left).toEqual([]);
  });

  test.skipIf(language === 'zh-CN')('has a plural', () => {
    const age = sayings.get('facts.age.fresh') ?? '';
    expect(textsOf(age, ['value'], 2)[0]?.text).not.toBe(textsOf(age, ['value'], 1)[0]?.text.replace('1', '2'));
  });
});
