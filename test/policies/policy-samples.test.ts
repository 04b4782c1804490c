import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { POLICY_KEYS, understoodPolicy } from '../../src/settings/understood-policy.ts';
import { elementsOf, readXml, type XmlElement } from './read-xml.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sample = (path: string) => read(`.github/policies/${path}`);
const FIREFOX_ID = 'listlight@listlight.example';

/** A property list of texts, lists and yes or no. */
function plistValue({ name, text, children }: XmlElement): unknown {
  if (name === 'array') return children.map(plistValue);
  return name === 'string' ? text : name === 'true';
}

function plist(xml: string): Record<string, unknown> {
  const [dictionary] = readXml(xml).children;
  const parts = dictionary?.children ?? [];
  return Object.fromEntries(
    parts.flatMap((part, place) => {
      const value = parts[place + 1];
      return part.name === 'key' && value ? [[part.text, plistValue(value)]] : [];
    }),
  );
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  'chrome-edge.json': JSON.parse(sample('chrome-edge.json'))['3rdparty'].extensions.EXTENSION_ID,
  'firefox/policies.json': JSON.parse(sample('firefox/policies.json')).policies['3rdparty'].Extensions[FIREFOX_ID],
  [`firefox/${FIREFOX_ID}.json`]: JSON.parse(sample(`firefox/${FIREFOX_ID}.json`)).data,
  'macos plist': plist(sample('macos/com.google.Chrome.extensions.EXTENSION_ID.plist')),
};

test.each(Object.entries(SAMPLES))('%s gives every key and is understood without a notice', (_name, policy) => {
  expect(Object.keys(policy as object).sort()).toEqual([...POLICY_KEYS].sort());
  const understood = understoodPolicy(policy);
  expect(understood.notices).toEqual([]);
  expect(understood).toEqual(understoodPolicy(SAMPLES['chrome-edge.json']));
  expect(understood.settings).toMatchObject({ where: 'chosen', sourcesOn: ['csl-csv'] });
  expect(understood.isFirstPageOff).toBe(true);
});

it('the samples of Firefox are for this extension', () => {
  const { name, type } = JSON.parse(sample(`firefox/${FIREFOX_ID}.json`));
  const { id } = JSON.parse(read('manifest.json')).browser_specific_settings.gecko;
  expect([name, type, id]).toEqual([FIREFOX_ID, 'storage', FIREFOX_ID]);
});

const schema = JSON.parse(read('src/assets/managed-schema.json')) as {
  properties: Record<string, { type: string; title: string; description: string; items?: { type: string } }>;
};

describe('the schema for Chromium', () => {
  it('names the keys that the code understands, each with words', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_KEYS].sort());
    for (const { title, description } of Object.values(schema.properties)) {
      expect(title).toMatch(/^[A-Z]/);
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it('has the types that are understood', () => {
    const values: Record<string, unknown> = { string: 'all', boolean: true, array: [] };
    for (const [key, { type, items }] of Object.entries(schema.properties)) {
      // Of the right type, a wrong value may be told of; as a wrong type never.
      for (const notice of understoodPolicy({ [key]: values[type] }).notices) {
        expect(notice).not.toMatch(/a list of texts|a text is|true and false/);
      }
      if (type === 'array') expect(items).toEqual({ type: 'string' });
    }
  });

  it('is what the manifest names', () => {
    expect(JSON.parse(read('manifest.json')).storage).toEqual({ managed_schema: 'managed-schema.json' });
  });
});

describe('the template for Windows', () => {
  const admx = readXml(sample('windows/listlight.admx'));
  const adml = readXml(sample('windows/en-US/listlight.adml'));
  const policies = elementsOf(admx, 'policy');

  test.each([
    ['Chrome', 'Software\\Policies\\Google\\Chrome'],
    ['Edge', 'Software\\Policies\\Microsoft\\Edge'],
  ])('names the same keys for %s, where that browser reads them', (browser, folder) => {
    const own = policies.filter(({ attributes }) => attributes.name?.startsWith(`${browser}_`));
    const key = `${folder}\\3rdparty\\extensions\\EXTENSION_ID\\policy`;
    const types = own.map((policy): [string, string] => {
      const [element] = policy.children.find(({ name }) => name === 'elements')?.children ?? [];
      expect(policy.attributes.key).toBe(key);
      if (!element) return [policy.attributes.valueName ?? '', 'boolean'];
      const name = element.attributes.id ?? '';
      if (element.name === 'list') expect(element.attributes.key).toBe(`${key}\\${name}`);
      else expect(element.attributes.valueName).toBe(name);
      return [name, element.name === 'list' ? 'array' : 'string'];
    });
    const expected = Object.entries(schema.properties).map(([name, { type }]) => [name, type]);
    expect(types.sort()).toEqual(expected.sort());
    expect(own.map(({ attributes }) => attributes.name).sort()).toEqual(
      POLICY_KEYS.map((name) => `${browser}_${name}`).sort(),
    );
  });

  it('offers values that are understood', () => {
    const choices = elementsOf(admx, 'enum');
    expect(choices).toHaveLength(6);
    for (const choice of choices) {
      for (const value of elementsOf(choice, 'string')) {
        expect(understoodPolicy({ [choice.attributes.valueName ?? '']: value.text }).notices).toEqual([]);
      }
    }
  });

  it('has a text and a field for everything it speaks of', () => {
    const strings = elementsOf(adml, 'string').map(({ attributes }) => attributes.id);
    const fields = elementsOf(adml, 'presentation').map(({ attributes, children }) => [
      attributes.id,
      children[0]?.attributes.refId,
    ]);
    const named = [...sample('windows/listlight.admx').matchAll(/\$\((string|presentation)\.([\w-]+)\)/g)];
    expect(named.length).toBeGreaterThan(60);
    for (const [, kind, name] of named) {
      if (kind === 'string') expect(strings).toContain(name);
      else expect(fields).toContainEqual([name, name]);
    }
  });
});
