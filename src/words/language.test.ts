import { expect, test } from 'vitest';
import { languageFor } from './language.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['gsw', 'fr-CH', 'de-CH'], 'fr'],
  [['es-419'], 'es'],
  [['en-GB', 'de'], 'en'],
  [['zh'], 'zh-CN'],
  [['zh-SG'], 'zh-CN'],
  [['cmn-Hans-CN'], 'zh-CN'],
  [['zh-Hant-TW', 'zh', 'en-US'], 'zh-CN'],
  [['zh-HK', 'en'], 'zh-CN'],
  [['en-HK', 'zh-HK'], 'en'],
  [['pt-BR', 'es'], 'es'],
  [['pt-BR', 'ja'], 'en'],
  // Not the language whose name begins alike.
  [['den', 'frr', 'est'], 'en'],
  [['', 'x-klingon', 'not a tag', 'fr'], 'fr'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (wanted, language) => {
  expect(languageFor('auto', wanted)).toBe(language);
});

test('what was chosen goes before what the browser asks for', () => {
  expect(languageFor('zh-CN', ['de'])).toBe('zh-CN');
  expect(languageFor('en', ['fr'])).toBe('en');
});
