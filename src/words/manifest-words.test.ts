import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('src/assets/_locales/', ROOT);
/** As the manifest names languages: with an underscore. */
const LANGUAGES = ['de', 'en', 'es', 'fr', 'zh_CN'];

type Messages = Record<string, { message: string }>;

const messagesIn = (language: string) =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8')) as Messages;
const manifest = readFileSync(new URL('manifest.json', ROOT), 'utf8');

test('the browser is told of the extension in every language of the interface, and in no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES);
});

test.each(LANGUAGES)('%s has every sentence of the manifest, and none besides', (language) => {
  const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(named.length).toBeGreaterThan(3);
  const messages = messagesIn(language);
  expect(Object.keys(messages).sort()).toEqual([...new Set(named)].sort());
  for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  // The stores take no longer one.
  expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test('the manifest itself says nothing in any language', () => {
  const said = [...manifest.matchAll(/"(?:name|description|short_name|default_title)": "([^"]*)"/g)].map(
    ([, text]) => text,
  );
  expect(said.filter((text) => !/^(?:__MSG_\w+__|Listlight)$/.test(text ?? ''))).toEqual([]);
});
