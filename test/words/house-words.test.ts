import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Language } from '../../src/words/language.ts';
import { kindsOf, sayingsOf, textsOf, WORDS } from './all-texts.ts';
import { ALLOWED, verdictsIn } from './house-words.ts';

const LANGUAGES = Object.keys(WORDS) as Language[];

/** Every text of a language by its place, the manifest's among them. */
function textsIn(language: Language): [place: string, text: string][] {
  const file = new URL(`../../src/assets/_locales/${language.replace('-', '_')}/messages.json`, import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return [
    ...sayingsOf(WORDS[language]).flatMap(([place, saying]) =>
      textsOf(saying, kindsOf(saying) ?? []).map(({ text }): [string, string] => [place, text]),
    ),
    ...Object.entries(manifest).map(([key, { message }]): [string, string] => [`manifest.${key}`, message]),
  ];
}

test.each(LANGUAGES)('nothing that is said in %s pronounces on a company', (language) => {
  const found = textsIn(language).flatMap(([place, text]) =>
    // What is not translated yet is said in English.
    [...new Set([...verdictsIn(language, text), ...verdictsIn('en', text)])].map((word) => `${place}: ${word}`),
  );
  const allowed = ALLOWED.filter((one) => one.language === language).map(({ place, word }) => `${place}: ${word}`);
  // Both ways: what is allowed and no longer said is taken off the list.
  expect(found.sort()).toEqual(allowed.sort());
});

test.each([
  ['en', 'This company is clear and SAFE; it was sanctioned.', ['clear', 'safe', 'sanctioned']],
  ['en', 'Banned, uncleared and cleanly', ['banned', 'uncleared', 'cleanly']],
  ['en', 'A nuclear cleaver; urban Cleandro', []],
  [
    'de',
    'Die Firma ist unbedenklich und Sicher, die sanktionierten sind verboten.',
    ['unbedenklich', 'sicher', 'sanktionierten', 'verboten'],
  ],
  ['de', 'gespeichert, Zusicherung, säuberlich', []],
  ['es', 'Es segura, no está sancionada ni prohibido; aseguramos', ['segura', 'sancionada', 'prohibido']],
  ['fr', 'Elle est sûre, SÛR, sur la liste, sanctionnées', ['sûre', 'sûr', 'sanctionnées']],
  ['zh-CN', '该公司是安全的，未被制裁', ['安全', '制裁']],
] as const)('in %s such words are found: %s', (language, text, words) => {
  expect(verdictsIn(language, text)).toEqual(words);
});
