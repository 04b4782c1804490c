import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hardCodedTexts } from './hard-coded-text.ts';

const SOURCE = new URL('../../src/', import.meta.url);
/** Surfaces that say everything by the words. */
const SURFACES = ['background', 'content/card', 'help', 'options', 'panel', 'pdf', 'popup', 'ui', 'welcome'];

/** Files that hold texts all the same, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'background/data/check-data.ts': 'names a fault of a file for whoever helps',
  'background/sessions/evidence/check-same.ts': 'is not in the words yet: why evidence was refused',
  'background/update/check-lists-calls.ts': 'names a fault of a message for developers',
  'background/update/look-at-file.ts': 'names of official files, as they are published',
  'background/update/own-list-header.ts': 'goes into the record of an own list, which is kept in English',
  'background/update/fetch/fetch-source.ts': 'names a fault for whoever helps',
  'background/update/fetch/web-page.ts': 'what a web page begins with',
  'background/update/job/decide-edition.ts': 'goes into the record of an edition, which is kept in English',
  'background/update/job/judge-stored.ts': 'goes into the record of an edition, which is kept in English',
  'help/gather-facts.ts': 'goes into the information for troubleshooting, which is read by whoever helps',
  'ui/support/support-text.ts': 'is the information for troubleshooting, which is read by whoever helps',
};

const files = SURFACES.flatMap((surface) =>
  readdirSync(new URL(`${surface}/`, SOURCE), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${surface}/${name}`,
  ),
).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

const textsIn = (name: string) => hardCodedTexts(name, readFileSync(new URL(name, SOURCE), 'utf8'));

test('the surfaces are read', () => {
  expect(files.length).toBeGreaterThan(200);
});

test.each(files.filter((name) => !Object.hasOwn(ALLOWED, name)))('%s says nothing by itself', (name) => {
  expect(textsIn(name)).toEqual([]);
});

test.each(Object.keys(ALLOWED))('%s still has a text that is allowed', (name) => {
  expect(textsIn(name).length).toBeGreaterThan(0);
});

test.each([
  ['text', '<p>Hello</p>', ['Hello']],
  ['text beside an element', '<p>Read <b>{x}</b> of it</p>', ['Read', 'of it']],
  ['a label', '<nav aria-label="Parts" />', ['Parts']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source to be read
  ['a label made up', '<nav aria-label={`Progress: ${x}`} />', ['Progress:']],
  ['a choice of texts', "<p>{isX ? 'yes' : 'no'}</p>", ['yes', 'no']],
  ['a text under a condition', "<p>{x === 'done' && 'finished'}</p>", ['finished']],
  ['a text where there is none', "<p>{name ?? 'nobody'}</p>", ['nobody']],
  ['a text for a component', '<Ask yes="Remove" class="x" />', ['Remove']],
  [
    'a text put into an element of the page',
    "makeElement('p', 'claim soft', 'Check what it says.')",
    ['Check what it says.'],
  ],
  ['a label of such an element', "button.ariaLabel = 'Close the card'", ['Close the card']],
  ['a text for the browser', "browser.contextMenus.create({ id, title: 'Look it up' })", ['Look it up']],
  ['a text in code', "const words = 'No list is held.'", ['No list is held.']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source to be read
  ['a text made up in code', 'const words = `Row ${x} of those held`', ['of those held']],
] as const)('%s is found', (_, code, texts) => {
  expect(hardCodedTexts('x.tsx', code).map(({ text }) => text)).toEqual(texts);
});

test.each([
  '<p>{words().lists.page.reading}</p>',
  '<p class="notice soft">· {x}</p>',
  "<p class={isX ? 'sheet is-over' : 'sheet'} role=\"alert\">Listlight</p>",
  "if (x.kind === 'looked-at') throw new Error('this window has no active tab')",
  "import { x } from 'a b';",
])('%s holds none', (code) => {
  expect(hardCodedTexts('x.tsx', code)).toEqual([]);
});
