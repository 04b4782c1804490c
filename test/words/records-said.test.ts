import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { recordWords } from '../../src/words/records/record-words.ts';
import { setWords } from '../../src/words/words.ts';
import { sayingsOf, WORDS } from './all-texts.ts';

const OTHERS = ['zh-CN', 'es', 'fr', 'de'] as const;

/** The texts under certain names, however deep. */
function textsUnder(names: readonly string[], value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' ? (names.includes(name) ? [one] : []) : textsUnder(names, one),
  );
}

const files = readdirSync('lists').filter((name) => name.endsWith('.json'));
const inFiles = (...names: string[]) => [
  ...new Set(files.flatMap((name) => textsUnder(names, JSON.parse(readFileSync(`lists/${name}`, 'utf8'))))),
];
const texts = [
  ...inFiles('covers', 'changes', 'meaning', 'note'),
  // Of other statements the source is a publication's name.
  ...inFiles('source').filter((source) => source.startsWith('complete ')),
];
const gapsOf = (saying: unknown) => (typeof saying === 'string' ? (saying.match(/\{\w+\}/g) ?? []).sort() : []);

afterEach(() => setWords('en', WORDS.en));

test('the list files say much that has words', () => {
  expect(texts.length).toBeGreaterThan(180);
});

test('English has them as they are', () => {
  for (const text of texts) expect(recordWords(text)).toEqual({ text, isEnglish: false });
});

describe.each(OTHERS)('%s', (language) => {
  test('says every sentence of the list files', () => {
    setWords(language, WORDS[language]);
    const said = texts.map((text) => ({ text, said: recordWords(text) }));
    expect(said.filter(({ said: { isEnglish } }) => isEnglish).map(({ text }) => text)).toEqual([]);
    for (const { text, said: one } of said) {
      expect(one.text, text).not.toMatch(/[{}]|undefined|Invalid/);
      // Numbers of entries, laws and registers are the same in every language; days and counts are written its own way.
      const names = text.replace(/\d{1,2} [A-Z][a-z]{2}( \d{4})?|\d,\d|\b\d{1,2}\b/g, ' ').match(/\d{4,}/g) ?? [];
      for (const name of names) expect(one.text, text).toContain(name);
    }
  });

  test('fills the gaps that English fills', () => {
    const english = new Map(sayingsOf(WORDS.en.records));
    for (const [place, saying] of sayingsOf(WORDS[language].records)) {
      expect(gapsOf(saying), place).toEqual(gapsOf(english.get(place)));
    }
  });

  test('says what is worked out from a file that was read', () => {
    setWords(language, WORDS[language]);
    const said = recordWords('All 3,409 entries, as the eCFR had them when it was read on 9 Jul 2026.');
    expect(said.isEnglish).toBe(false);
    expect(said.text).toMatch(/3[.,\s]?409/);
    expect(said.text).not.toMatch(/the eCFR|Jul 2026\.$/);
    const apart = 'The entry of the edition in use was taken apart from this party by hand.';
    expect(recordWords(`Most lines. ${apart}`).isEnglish).toBe(false);
  });

  test('leaves a text whole in English where a sentence of it has no words', () => {
    setWords(language, WORDS[language]);
    const text = 'Most lines. Nobody has said this before.';
    expect(recordWords(text)).toEqual({ text, isEnglish: true });
  });
});

test('families of part numbers that are no brands have words', () => {
  const families = Object.values(WORDS.en.reasons.families);
  const plain = inFiles('family').filter((family) => !['HiWatch', 'HiLook'].includes(family));
  expect([...families].sort()).toEqual(plain.sort());
});
